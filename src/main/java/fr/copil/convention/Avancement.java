package fr.copil.convention;

import java.util.EnumMap;
import java.util.Map;

/** How far the engagements of one convention are: a count for each state that occurs, and what to talk about first. */
public record Avancement(Convention convention, Map<EtatSuivi, Integer> nombres, Actualite actualite) {

    public Avancement(Convention convention, Map<EtatSuivi, Integer> nombres) {
        this(convention, nombres, Actualite.AUCUNE);
    }

    Avancement avec(EtatSuivi etat, int nombre, Actualite autre) {
        Map<EtatSuivi, Integer> complets = new EnumMap<>(EtatSuivi.class);
        complets.putAll(nombres);
        complets.put(etat, nombre);
        return new Avancement(convention, complets, actualite.plus(autre));
    }

    public int nombre(EtatSuivi etat) {
        return nombres.getOrDefault(etat, 0);
    }

    public int total() {
        return nombres.values().stream().mapToInt(Integer::intValue).sum();
    }
}
