package fr.copil.indicateur;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the members of an indicateur count.
 *
 * @param ancetres of each member, itself left out
 * @param populations that each member belongs to
 */
record Appartenances(Map<String, List<String>> ancetres, Map<String, Set<Population>> populations) {

    List<String> ancetres(String membre) {
        return ancetres.getOrDefault(membre, List.of());
    }

    Set<Population> populations(String membre) {
        return populations.getOrDefault(membre, Set.of());
    }
}
