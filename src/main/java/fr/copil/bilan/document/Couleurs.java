package fr.copil.bilan.document;

import fr.copil.convention.Meteo;

/** The colours of a page, on white: those of {@code frontend/jetons.css}. Those of what is drawn are in {@code Trait}. */
final class Couleurs {

    static final String TEXTE = "161616";
    static final String DISCRET = "565C66";
    static final String TRAIT = "D5D9E0";
    static final String FOND = "F5F6FA";
    static final String ACTION = "0A4FB3";
    static final String ALERTE = "C0341D";

    private Couleurs() {}

    /** Behind the words of a météo. */
    static String deMeteo(Meteo meteo) {
        return switch (meteo) {
            case COMPROMIS -> ALERTE;
            case APPUIS -> "8A6A12";
            case ATTEIGNABLES -> "2F5F9E";
            case SECURISES -> "1B7F4D";
        };
    }
}
