package fr.copil.bilan.document;

import fr.copil.convention.Meteo;
import java.util.Arrays;

/** The colours of roles, on white: those of {@code frontend/jetons.css}. Never alone: dashes, marks and words tell too. */
final class Couleurs {

    static final String TEXTE = "161616";
    static final String DISCRET = "565C66";
    static final String TRAIT = "D5D9E0";
    static final String FOND = "F5F6FA";
    static final String ACTION = "0A4FB3";
    static final String ALERTE = "C0341D";

    private Couleurs() {}

    static String de(String role) {
        return switch (role) {
            case "qpv" -> "B34000";
            case "hors-qpv", "france", "en-cours", "garcons" -> "2F5F9E";
            case "rep-plus", "filles" -> "7A2E8E";
            case "rep" -> "A0559B";
            case "hors-ep" -> "3B6B63";
            case "cible", "realise", "couvert" -> "1B7F4D";
            case "en-place" -> "A9D6BE";
            case "bloque", "non-couvert" -> "C0341D";
            case "suspendu" -> "8A6A12";
            case "non-demarre", "non-transmis" -> "9AA2AF";
            case "non-renseigne" -> "C9CED6";
            case "abandonne" -> "565C66";
            default -> ACTION;
        };
    }

    /** Behind the words of a météo; white behind any other words. */
    static String deMeteo(String libelle) {
        return Arrays.stream(Meteo.values())
                .filter(meteo -> meteo.libelle().equals(libelle))
                .map(meteo -> switch (meteo) {
                    case COMPROMIS -> ALERTE;
                    case APPUIS -> "8A6A12";
                    case ATTEIGNABLES -> "2F5F9E";
                    case SECURISES -> "1B7F4D";
                })
                .findFirst()
                .orElse("FFFFFF");
    }

    /** Lines that must be told apart without colour. */
    static boolean pointille(String role) {
        return switch (role) {
            case "hors-qpv", "hors-ep", "france", "garcons", "cible" -> true;
            default -> false;
        };
    }
}
