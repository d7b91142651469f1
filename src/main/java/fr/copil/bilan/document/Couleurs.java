package fr.copil.bilan.document;

import fr.copil.convention.Meteo;
import fr.copil.figure.Trait;

/** The colours of a page, on white: those of {@code frontend/jetons.css}, which {@code CouleursTest} compares. Those of what is drawn are in {@code Trait}. */
final class Couleurs {

    static final String TEXTE = "161616";
    static final String DISCRET = "565C66";
    static final String FILET = "D5D9E0";
    static final String FOND_LAVE = "F5F6FA";
    static final String ACTION = "0A4FB3";
    static final String ALERTE = "C0341D";

    private Couleurs() {}

    /** Behind the words of a météo. */
    static String deMeteo(Meteo meteo) {
        return switch (meteo) {
            case COMPROMIS -> Trait.BLOQUE.clair();
            case APPUIS -> Trait.SUSPENDU.clair();
            case ATTEIGNABLES -> Trait.EN_COURS.clair();
            case SECURISES -> Trait.REALISE.clair();
        };
    }
}
