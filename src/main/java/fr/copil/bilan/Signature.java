package fr.copil.bilan;

import fr.copil.acces.Role;
import fr.copil.acces.ServiceNomme;
import fr.copil.commun.Dates;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A party of the convention that commits itself to a frozen bilan, through a function.
 *
 * @param partie none for what was signed before each party signed, where its function was none
 * @param service of that party
 * @param rang of that party in the convention
 * @param retireeLe when it was withdrawn, with {@code motif}; none while it holds
 */
public record Signature(
        long id,
        Role role,
        @Nullable String partie,
        @Nullable ServiceNomme service,
        int rang,
        Instant le,
        @Nullable Instant retireeLe,
        @Nullable String motif) {

    public boolean tient() {
        return retireeLe == null;
    }

    /** {@code Signé pour la DSDEN, par : Référent DSDEN, le 22 novembre 2026 à 9 h 05}. */
    public String enClair() {
        Instant retrait = retireeLe;
        return (service == null ? "Signé par : " : "Signé pour " + service.defini() + ", par : ")
                + role.libelle() + ", le "
                + Dates.moment(le)
                + (retrait == null ? "" : " ; retirée le " + Dates.moment(retrait) + " : " + motif);
    }
}
