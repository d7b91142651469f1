package fr.copil.indicateur;

import fr.copil.indicateur.mesure.Definition;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the indicateurs that cite one another in their notes: the reader wants to go from one to the other. */
final class Voisinage {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+[a-z]?)+");

    private Voisinage() {}

    static List<Definition> de(Definition definition, Collection<Definition> toutes) {
        Set<String> cites = cites(definition);
        return toutes.stream()
                .filter(autre -> !autre.id().equals(definition.id()))
                .filter(autre -> cites.contains(autre.id()) || cites(autre).contains(definition.id()))
                .toList();
    }

    private static Set<String> cites(Definition definition) {
        return CODE.matcher(definition.note() + " " + definition.source())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
