package fr.copil.tableaudebord;

import fr.copil.territoire.Niveau;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Levels of the parts that a territory is looked at by, the widest one that holds everything being kept. */
final class NiveauxDessous {

    private NiveauxDessous() {}

    static Set<Niveau> de(Niveau niveau) {
        return switch (niveau) {
            case PAYS -> EnumSet.of(Niveau.REGION);
            case REGION, ACADEMIE -> EnumSet.of(Niveau.DEPARTEMENT);
            case DEPARTEMENT -> EnumSet.of(Niveau.EPCI, Niveau.COMMUNE);
            case EPCI -> EnumSet.of(Niveau.COMMUNE);
            case COMMUNE, QPV, RESEAU, ETABLISSEMENT -> EnumSet.noneOf(Niveau.class);
        };
    }

    /** Those of the widest level that holds all that any of them holds: each is told once, and one part sent alone hides none. */
    static <T> List<T> leMoinsFinQuiTientTout(Collection<T> lus, Function<T, Niveau> niveau, ToIntFunction<T> tenus) {
        Map<Niveau, List<T>> parNiveau =
                lus.stream().collect(Collectors.groupingBy(niveau, TreeMap::new, Collectors.toList()));
        return parNiveau.values().stream()
                .reduce((large, fin) -> somme(fin, tenus) > somme(large, tenus) ? fin : large)
                .orElse(List.of());
    }

    private static <T> int somme(List<T> lus, ToIntFunction<T> tenus) {
        return lus.stream().mapToInt(tenus).sum();
    }
}
