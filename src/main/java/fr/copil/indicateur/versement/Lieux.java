package fr.copil.indicateur.versement;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the territories that have cells lie, and the groups that they belong to. */
record Lieux(Map<String, List<String>> ancetres, Map<String, Set<String>> populations) {

    List<String> ancetres(String territoire) {
        return ancetres.getOrDefault(territoire, List.of());
    }

    Set<String> populations(String territoire) {
        return populations.getOrDefault(territoire, Set.of());
    }
}
