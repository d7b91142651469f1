package fr.copil.territoire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands inside what, for lists, sheets and sums: each territory with itself and everything above it.
 *
 * <p>Figures add up from establishments and networks only, so what is said here of quartiers and intercommunalités never
 * changes a sum. Three memberships are not handed down: an establishment stands where it is, not where the head of its
 * network is; an intercommunalité over two départements does not put its communes in both; a quartier does not hold the
 * collèges near it.
 */
final class Ascendance {

    record Lien(String territoire, String parent, Zonage zonage) {}

    /**
     * A territory and one that holds it, in the order of the key of their table. Not a {@code Map.Entry}: each territory
     * holds itself, and two equal halves hash to nought there, so that a set of a whole country would be a single list.
     */
    record Ligne(String territoire, String ancetre) implements Comparable<Ligne> {

        private static final Comparator<Ligne> PAR_CLE =
                Comparator.comparing(Ligne::territoire).thenComparing(Ligne::ancetre);

        @Override
        public int compareTo(Ligne autre) {
            return PAR_CLE.compare(this, autre);
        }
    }

    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> ancetres = new HashMap<>();

    private Ascendance(List<Lien> liens) {
        liens.stream().filter(lien -> !estQuartier(lien.parent())).forEach(lien -> parents.computeIfAbsent(
                        lien.territoire(), code -> new LinkedHashSet<>())
                .add(lien.parent()));
        parents.keySet().forEach(code -> monter(code, ancetresDe(code), true));
        liens.forEach(this::deduire);
    }

    static List<Ligne> de(List<Lien> liens) {
        List<Ligne> lignes = new ArrayList<>();
        new Ascendance(liens)
                .ancetres.forEach((code, dessus) -> dessus.forEach(ancetre -> lignes.add(new Ligne(code, ancetre))));
        return lignes;
    }

    private Set<String> ancetresDe(String code) {
        return ancetres.computeIfAbsent(code, inconnu -> new LinkedHashSet<>());
    }

    private void monter(String code, Set<String> vus, boolean depart) {
        if (vus.add(code) && (depart || !code.startsWith("REP-"))) {
            parents.getOrDefault(code, Set.of()).forEach(parent -> monter(parent, vus, false));
        }
    }

    private void deduire(Lien lien) {
        if (lien.parent().startsWith("EPCI-")) {
            // An intercommunalité stands in every département, région and académie that holds one of its communes.
            Set<String> dessus = ancetresDe(lien.parent());
            dessus.add(lien.parent());
            ancetresDe(lien.territoire()).stream()
                    .filter(code -> !code.startsWith("COM-") && !code.startsWith("EPCI-"))
                    .forEach(dessus::add);
        } else if (estQuartier(lien.parent())) {
            // A quartier of 2015 that no file places is where the public collèges in it or within 300 m are.
            if (parents.getOrDefault(lien.parent(), Set.of()).stream().anyMatch(code -> code.startsWith("COM-"))) {
                return;
            }
            Set<String> dessus = ancetresDe(lien.parent());
            ancetresDe(lien.territoire()).stream()
                    .filter(code -> code.startsWith("COM-") || code.startsWith("EPCI-"))
                    .forEach(dessus::add);
        }
    }

    private static boolean estQuartier(String code) {
        return code.startsWith("QPV-");
    }
}
