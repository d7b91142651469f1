package fr.copil.convention;

import java.util.Map;

/** How far the engagements of one convention are: a count for each state that occurs. */
public record Avancement(Convention convention, Map<EtatSuivi, Integer> nombres) {

    public int nombre(EtatSuivi etat) {
        return nombres.getOrDefault(etat, 0);
    }

    public int total() {
        return nombres.values().stream().mapToInt(Integer::intValue).sum();
    }
}
