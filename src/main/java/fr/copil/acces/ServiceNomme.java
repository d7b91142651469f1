package fr.copil.acces;

import fr.copil.commun.Textes;

/**
 * An organisation that accounts speak for, as sentences name it.
 *
 * @param nom as a source is cited
 * @param nomCourt among the parties of a convention
 * @param article before the short name: {@code le}, {@code la}, {@code l'} or {@code les}
 */
public record ServiceNomme(String id, String nom, String nomCourt, String article) {

    /** {@code la préfecture}, {@code l'ARDML}. */
    public String defini() {
        return article.endsWith("'") ? article + nomCourt : article + " " + nomCourt;
    }

    /** {@code de la préfecture}, {@code du ministère de la Ville}, {@code des villes}. */
    public String de() {
        return switch (article) {
            case "le" -> "du " + nomCourt;
            case "les" -> "des " + nomCourt;
            default -> "de " + defini();
        };
    }

    /** Alone in a cell or before a colon: {@code Préfecture}. */
    public String titre() {
        return Textes.majuscule(nomCourt);
    }
}
