package fr.copil.commun;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The codes nearest to one that does not exist, for whoever followed a wrong link. */
public final class Proches {

    /** No code of Copil is longer; the rest of a pasted text is ignored. */
    private static final int LONGUEUR_MAX = 40;

    private Proches() {}

    /** The nearest first, capitals and accents ignored. */
    public static List<String> parmi(Collection<String> codes, String cherche, int nombre) {
        String voulu = Textes.normaliser(Textes.abreger(cherche, LONGUEUR_MAX));
        return codes.stream()
                .sorted(Comparator.comparingInt((String code) -> distance(Textes.normaliser(code), voulu))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(nombre)
                .toList();
    }

    /** Letters to add, remove or replace to go from one to the other (Levenshtein). */
    static int distance(String a, String b) {
        int[] ligne = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            ligne[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonale = ligne[0];
            ligne[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int remplacer = diagonale + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonale = ligne[j];
                ligne[j] = Math.min(remplacer, 1 + Math.min(ligne[j], ligne[j - 1]));
            }
        }
        return ligne[b.length()];
    }
}
