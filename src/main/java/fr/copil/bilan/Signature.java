package fr.copil.bilan;

import fr.copil.acces.Role;
import fr.copil.commun.Dates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A function that commits itself to a frozen bilan.
 *
 * @param retireeLe when it was withdrawn, with {@code motif}; none while it holds
 */
public record Signature(long id, Role role, Instant le, @Nullable Instant retireeLe, @Nullable String motif) {

    public boolean tient() {
        return retireeLe == null;
    }

    /** {@code Signé par : Référent DSDEN, le 22 novembre 2026 à 9 h 05}. */
    public String enClair() {
        Instant retrait = retireeLe;
        return "Signé par : " + role.libelle() + ", le " + Dates.moment(le)
                + (retrait == null ? "" : " ; retirée le " + Dates.moment(retrait) + " : " + motif);
    }
}
