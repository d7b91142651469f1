package fr.copil.convention;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The nearest codes to one that does not exist: what a hand may have mistyped or a mail cut. */
final class Proximite {

    private static final int PROPOSES = 5;

    private Proximite() {}

    static List<EngagementNomme> proches(String code, List<EngagementNomme> connus) {
        String cherche = code.toUpperCase(Locale.ROOT);
        return connus.stream()
                .sorted(Comparator.comparingInt(
                        connu -> distance(cherche, connu.id().toUpperCase(Locale.ROOT))))
                .limit(PROPOSES)
                .toList();
    }

    /** Letters to add, drop or change to go from one to the other. */
    static int distance(String a, String b) {
        int[] precedente = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            precedente[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] courante = new int[b.length() + 1];
            courante[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = precedente[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                courante[j] = Math.min(change, Math.min(precedente[j], courante[j - 1]) + 1);
            }
            precedente = courante;
        }
        return precedente[b.length()];
    }
}
