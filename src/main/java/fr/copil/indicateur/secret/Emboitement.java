package fr.copil.indicateur.secret;

import fr.copil.commun.CodeTerritoire;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of some territories holds which other one; France holds them all. */
public final class Emboitement {

    public record Lien(CodeTerritoire dedans, CodeTerritoire dans) {}

    private final Map<CodeTerritoire, Set<CodeTerritoire>> dessus;

    public Emboitement(Collection<Lien> liens) {
        dessus = liens.stream()
                .filter(lien -> !lien.dedans().equals(lien.dans()))
                .collect(Collectors.groupingBy(Lien::dedans, Collectors.mapping(Lien::dans, Collectors.toSet())));
    }

    /** What holds it, never itself. */
    public Stream<CodeTerritoire> dessus(CodeTerritoire fin) {
        Set<CodeTerritoire> larges = new HashSet<>(dessus.getOrDefault(fin, Set.of()));
        larges.add(CodeTerritoire.FRANCE);
        larges.remove(fin);
        return larges.stream();
    }
}
