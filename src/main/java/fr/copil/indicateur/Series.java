package fr.copil.indicateur;

import java.util.List;
import java.util.Optional;

/** The mesures of one territory that a screen asked for, in order of period. */
public record Series(List<Mesure> mesures) {

    public List<Mesure> de(String indicateur, Population population) {
        return mesures.stream()
                .filter(m -> m.indicateur().equals(indicateur) && m.population() == population)
                .toList();
    }

    public Optional<Mesure> en(String indicateur, Population population, int periode) {
        return de(indicateur, population).stream()
                .filter(m -> m.periode() == periode)
                .findFirst();
    }

    /** The years for which the indicateur says something, whatever the population. */
    public List<Integer> periodes(String indicateur) {
        return mesures.stream()
                .filter(m -> m.indicateur().equals(indicateur))
                .map(Mesure::periode)
                .distinct()
                .sorted()
                .toList();
    }
}
