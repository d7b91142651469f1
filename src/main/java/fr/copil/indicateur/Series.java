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
