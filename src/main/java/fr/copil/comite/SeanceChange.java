package fr.copil.comite;

import fr.copil.commun.Annonce;
import java.util.Set;

/** Something of a séance changed: its agenda, where the room is, its decisions. */
record SeanceChange(long seance) implements Annonce {

    /** For lists of committees, séances and decisions. */
    static final String TOUTES = "seances";

    static String cle(long seance) {
        return "seance:" + seance;
    }

    @Override
    public Set<String> cles() {
        return Set.of(cle(seance), TOUTES);
    }
}
