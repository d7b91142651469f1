package fr.copil.territoire;

import fr.copil.commun.Textes;
import java.util.List;

/** The words of a search, as the column {@code recherche} holds them. */
final class MotsCherches {

    /** Nobody types more than this to find a town; the rest of a pasted text is ignored. */
    private static final int LONGUEUR_MAX = 80;

    private MotsCherches() {}

    static List<String> de(String saisie) {
        String texte = Textes.normaliser(saisie.length() > LONGUEUR_MAX ? saisie.substring(0, LONGUEUR_MAX) : saisie);
        return texte.isEmpty() ? List.of() : List.of(texte.split(" "));
    }
}
