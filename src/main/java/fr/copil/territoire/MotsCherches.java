package fr.copil.territoire;

import fr.copil.commun.Textes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The words of a search, as the column {@code recherche} holds them. */
final class MotsCherches {

    /** Nobody types more than this to find a town; the rest of a pasted text is ignored. */
    private static final int LONGUEUR_MAX = 80;

    private static final Map<String, String> ABREGES = Map.of("st", "saint", "ste", "sainte");

    private MotsCherches() {}

    static List<String> de(String saisie) {
        String texte = Textes.normaliser(saisie.length() > LONGUEUR_MAX ? saisie.substring(0, LONGUEUR_MAX) : saisie);
        return texte.isEmpty()
                ? List.of()
                : Arrays.stream(texte.split(" "))
                        .map(mot -> ABREGES.getOrDefault(mot, mot))
                        .toList();
    }
}
