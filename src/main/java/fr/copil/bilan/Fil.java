package fr.copil.bilan;

import fr.copil.bilan.Remarque.Acte;
import java.util.List;

/**
 * A thread of comments on a section.
 *
 * @param id of the first one
 * @param section its {@code cle}
 * @param remarques never empty, the oldest first
 */
public record Fil(long id, String section, List<Remarque> remarques) {

    /** Whoever answers a thread that was resolved reopens it. */
    public boolean resolu() {
        return remarques.getLast().acte() == Acte.RESOLU;
    }

    /** Whether it disputes a figure. */
    public boolean conteste() {
        return remarques.getFirst().acte() == Acte.CONTESTE;
    }
}
