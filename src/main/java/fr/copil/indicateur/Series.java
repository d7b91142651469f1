package fr.copil.indicateur;

import fr.copil.commun.CodeTerritoire;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The mesures that a screen asked for, in order of period. */
public record Series(List<Mesure> mesures) {

    public List<Mesure> de(CodeTerritoire territoire, String indicateur, Population population) {
        return mesures.stream()
                .filter(m -> m.territoire().equals(territoire)
                        && m.indicateur().equals(indicateur)
                        && m.population() == population)
                .toList();
    }

    /**
     * The groups to draw when one does not compare: all together, else each of those that are known. A year for which only
     * a group was given shows that group.
     */
    public List<Population> populations(int periode) {
        List<Population> cetteAnnee = populations(mesures.stream().filter(mesure -> mesure.periode() == periode));
        return cetteAnnee.isEmpty() ? populations(mesures.stream()) : cetteAnnee;
    }

    private static List<Population> populations(Stream<Mesure> parmi) {
        List<Population> connues =
                parmi.map(Mesure::population).distinct().sorted().toList();
        return connues.contains(Population.ENSEMBLE) ? List.of(Population.ENSEMBLE) : connues;
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
