package fr.copil.indicateur.versement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Where the territories that have cells lie, and the groups that they belong to. */
record Lieux(Map<String, List<String>> ancetres, Map<String, Set<String>> populations) {

    /**
     * The same as sums were made of it, before and after maps changed. Decision 0054.
     *
     * @param passes by the instant until which it was so
     */
    record Successifs(SortedMap<Instant, Lieux> passes, Lieux actuels) {

        /** Each in its turn, the last one being that of now. */
        List<Lieux> tous() {
            return Stream.concat(passes.values().stream(), Stream.of(actuels)).toList();
        }

        /** Which of them a sum in force since then was made of. */
        int rang(Instant du) {
            return Math.toIntExact(passes.keySet().stream()
                    .takeWhile(jusqua -> !du.isBefore(jusqua))
                    .count());
        }
    }

    List<String> ancetres(String territoire) {
        return ancetres.getOrDefault(territoire, List.of());
    }

    Set<String> populations(String territoire) {
        return populations.getOrDefault(territoire, Set.of());
    }
}
