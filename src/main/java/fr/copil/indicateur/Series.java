package fr.copil.indicateur;

import fr.copil.commun.CodeTerritoire;
import java.util.List;
import java.util.Optional;

/** The mesures that a screen asked for, in order of period. */
public record Series(List<Mesure> mesures) {

    public List<Mesure> de(CodeTerritoire territoire, String indicateur, Population population) {
        return mesures.stream()
                .filter(m -> m.territoire().equals(territoire)
                        && m.indicateur().equals(indicateur)
                        && m.population() == population)
                .toList();
    }

    /** The groups to draw when one does not compare: all together, else each of those that are known. */
    public List<Population> populations() {
        return ont(Population.ENSEMBLE)
                ? List.of(Population.ENSEMBLE)
                : mesures.stream().map(Mesure::population).distinct().sorted().toList();
    }

    boolean ont(Population population) {
        return mesures.stream().anyMatch(m -> m.population() == population);
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
