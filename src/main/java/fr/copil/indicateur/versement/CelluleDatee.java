package fr.copil.indicateur.versement;

import fr.copil.indicateur.secret.Cellule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cell that some day shows, by the number of its row.
 *
 * @param au when another replaced it; null while it is in force
 */
record CelluleDatee(long id, Cellule cellule, boolean agregee, Instant du, @Nullable Instant au) {

    boolean enVigueurAvant(Instant moment) {
        return du.isBefore(moment) && (au == null || !au.isBefore(moment));
    }

    /** What begins now was never shown. */
    CelluleDatee siNeuve(Instant maintenant) {
        return du.isBefore(maintenant) ? this : new CelluleDatee(id, cellule.neuve(), agregee, du, au);
    }

    boolean chevauche(CelluleDatee autre) {
        return (au == null || au.isAfter(autre.du)) && (autre.au == null || autre.au.isAfter(du));
    }
}
