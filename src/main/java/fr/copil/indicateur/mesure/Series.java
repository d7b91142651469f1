package fr.copil.indicateur.mesure;

import fr.copil.commun.CodeTerritoire;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The mesures that a screen asked for, in order of period. */
public record Series(List<Mesure> mesures) {

    /** Nothing of after that year. */
    public Series jusqua(int annee) {
        return new Series(mesures.stream().filter(m -> m.periode() <= annee).toList());
    }

    /** What changes are read from. */
    public Series sansProvisoires() {
        return new Series(
                mesures.stream().filter(Predicate.not(Mesure::provisoire)).toList());
    }

    public List<Mesure> de(CodeTerritoire territoire, String indicateur, Population population) {
        return mesures.stream()
                .filter(m -> m.territoire().equals(territoire)
                        && m.indicateur().equals(indicateur)
                        && m.population() == population)
                .toList();
    }

    /**
     * The groups to draw when one does not compare: those that are known here that year, be it that they are hidden; else
     * those known elsewhere. All together first. Groups that add up to it and that nothing follows stay behind it.
     */
    public List<Population> populations(CodeTerritoire ici, int periode) {
        Stream<Predicate<Mesure>> deProcheEnProche = Stream.of(
                m -> m.periode() == periode && m.territoire().equals(ici), m -> m.periode() == periode, m -> true);
        return deProcheEnProche
                .map(this::populations)
                .filter(connues -> !connues.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Population> populations(Predicate<Mesure> parmi) {
        List<Population> connues = mesures.stream()
                .filter(parmi)
                .map(Mesure::population)
                .distinct()
                .sorted()
                .toList();
        return connues.contains(Population.ENSEMBLE)
                ? connues.stream()
                        .filter(p -> p == Population.ENSEMBLE || p.suivie())
                        .toList()
                : connues;
    }

    boolean ont(CodeTerritoire territoire, Population population) {
        return mesures.stream()
                .anyMatch(m -> m.population() == population && m.territoire().equals(territoire));
    }

    public Optional<Mesure> en(CodeTerritoire territoire, String indicateur, Population population, int periode) {
        return de(territoire, indicateur, population).stream()
                .filter(m -> m.periode() == periode)
                .findFirst();
    }

    /** The years for which the indicateur says something, whatever the territory and the population. */
    public List<Integer> periodes(String indicateur) {
        return mesures.stream()
                .filter(m -> m.indicateur().equals(indicateur))
                .map(Mesure::periode)
                .distinct()
                .sorted()
                .toList();
    }
}
