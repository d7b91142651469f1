package fr.copil.convention;

import fr.copil.commun.Nombres;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far the engagements of one convention are: a count for each state that occurs, and what to talk about first. Decision 0021.
 *
 * @param nombres of what is still to keep
 * @param enPlace what the document reports as done before it was signed: no progress, counted apart
 * @param devoirs those of what is still to keep that come back, each counted once, for the period shown
 */
public record Avancement(
        Convention convention, Map<EtatSuivi, Integer> nombres, int enPlace, Actualite actualite, Devoirs devoirs) {

    public Avancement(Convention convention, Map<EtatSuivi, Integer> nombres) {
        this(convention, nombres, 0, Actualite.AUCUNE, Devoirs.AUCUN);
    }

    public Avancement(Convention convention, Map<EtatSuivi, Integer> nombres, int enPlace) {
        this(convention, nombres, enPlace, Actualite.AUCUNE, Devoirs.AUCUN);
    }

    /**
     * @param suivis of the convention, as they stand that day
     * @param jour of the period counted
     */
    public static Avancement de(Convention convention, List<Engagement> suivis, LocalDate jour) {
        Map<EtatSuivi, Integer> nombres = new EnumMap<>(EtatSuivi.class);
        int enPlace = 0;
        for (Engagement engagement : suivis) {
            if (engagement.enPlace()) {
                enPlace++;
            } else {
                nombres.merge(engagement.suivi().etat(), 1, Integer::sum);
            }
        }
        return new Avancement(
                convention,
                nombres,
                enPlace,
                Actualite.AUCUNE,
                Devoirs.de(suivis.stream().filter(un -> !un.enPlace()), jour));
    }

    /** The same counts, with what a committee wants to hear of now. */
    public Avancement avec(Actualite presente) {
        return new Avancement(convention, nombres, enPlace, presente, devoirs);
    }

    Avancement avec(EtatSuivi etat, int nombre, Actualite autre, Devoirs autres) {
        Map<EtatSuivi, Integer> complets = new EnumMap<>(EtatSuivi.class);
        complets.putAll(nombres);
        complets.merge(etat, nombre, Integer::sum);
        return new Avancement(
                convention,
                complets,
                enPlace,
                actualite.plus(autre),
                new Devoirs(devoirs.nombre() + autres.nombre(), autres.annee()));
    }

    Avancement avecEnPlace(int nombre, Actualite autre) {
        return new Avancement(convention, nombres, enPlace + nombre, actualite.plus(autre), devoirs);
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
