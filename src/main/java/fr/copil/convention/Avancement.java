package fr.copil.convention;

import fr.copil.commun.Nombres;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far the engagements of one convention are: a count for each state that occurs, and what to talk about first. Decision 0021.
 *
 * @param nombres of what is still to keep
 * @param enPlace what the document reports as done before it was signed: no progress, counted apart
 */
public record Avancement(Convention convention, Map<EtatSuivi, Integer> nombres, int enPlace, Actualite actualite) {

    public Avancement(Convention convention, Map<EtatSuivi, Integer> nombres) {
        this(convention, nombres, 0, Actualite.AUCUNE);
    }

    public Avancement(Convention convention, Map<EtatSuivi, Integer> nombres, int enPlace) {
        this(convention, nombres, enPlace, Actualite.AUCUNE);
    }

    /** @param suivis of the convention, as they stand that day */
    public static Avancement de(Convention convention, List<Engagement> suivis) {
        Map<EtatSuivi, Integer> nombres = new EnumMap<>(EtatSuivi.class);
        int enPlace = 0;
        for (Engagement engagement : suivis) {
            if (engagement.enPlace()) {
                enPlace++;
            } else {
                nombres.merge(engagement.suivi().etat(), 1, Integer::sum);
            }
        }
        return new Avancement(convention, nombres, enPlace);
    }

    Avancement avec(EtatSuivi etat, int nombre, Actualite autre) {
        Map<EtatSuivi, Integer> complets = new EnumMap<>(EtatSuivi.class);
        complets.putAll(nombres);
        complets.put(etat, nombre);
        return new Avancement(convention, complets, enPlace, actualite.plus(autre));
    }

    Avancement avecEnPlace(int nombre, Actualite autre) {
        return new Avancement(convention, nombres, enPlace + nombre, actualite.plus(autre));
    }

    public int nombre(EtatSuivi etat) {
        return nombres.getOrDefault(etat, 0);
    }

    /** Of what is still to keep. */
    public int total() {
        return nombres.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@code 12 autres étaient déjà en place à la signature, d'après le document}; empty when there is none. */
    public String enPlaceEnClair() {
        return enPlaceEnClair(enPlace);
    }

    public static String enPlaceEnClair(long nombre) {
        return nombre == 0
                ? ""
                : Nombres.compte(nombre, "autre était", "autres étaient")
                        + " déjà en place à la signature, d'après le document";
    }
}
