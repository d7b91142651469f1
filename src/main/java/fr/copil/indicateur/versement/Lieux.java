package fr.copil.indicateur.versement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Where the territories that have cells lie, and the groups that they belong to. */
record Lieux(Map<String, List<String>> ancetres, Map<String, Set<String>> populations) {

    /**
     * The same as sums were made of it, before and after maps changed. Decision 0054.
     *
     * @param passes by the instant until which it was so
     */
    record Successifs(SortedMap<Instant, Lieux> passes, Lieux actuels) {

        /** What a sum that is in force since then was made of. */
        Lieux de(Instant du) {
            return passes.entrySet().stream()
                    .filter(passe -> du.isBefore(passe.getKey()))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElse(actuels);
        }
    }

    List<String> ancetres(String territoire) {
        return ancetres.getOrDefault(territoire, List.of());
    }

    Set<String> populations(String territoire) {
        return populations.getOrDefault(territoire, Set.of());
    }
}
