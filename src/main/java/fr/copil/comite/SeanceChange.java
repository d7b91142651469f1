package fr.copil.comite;

import fr.copil.commun.Annonce;
import java.util.HashSet;
import java.util.Set;

/**
 * Something of a séance changed.
 *
 * @param calendrier whether lists of séances and committees show it: its day, its state
 * @param decision whether pages that tell what was decided show it
 */
public record SeanceChange(long seance, long comite, boolean calendrier, boolean decision) implements Annonce {

    /** For lists of committees and séances. */
    static final String TOUTES = "seances";

    static final String DECISIONS = "decisions";

    /** Its agenda, where the room is, who is there. */
    public static SeanceChange de(long seance) {
        return new SeanceChange(seance, 0, false, false);
    }

    static SeanceChange duCalendrier(long seance, long comite) {
        return new SeanceChange(seance, comite, true, false);
    }

    static SeanceChange desDecisions(long seance) {
        return new SeanceChange(seance, 0, false, true);
    }

    @Override
    public Set<String> cles() {
        Set<String> cles = new HashSet<>(Set.of("seance:" + seance));
        if (calendrier) {
            cles.addAll(Set.of(TOUTES, "comite:" + comite));
        }
        if (decision) {
            cles.add(DECISIONS);
        }
        return cles;
    }
}
