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
 * @param compte who gave it; none for the oldest
 * @param service of that party
 * @param rang of that party in the convention
 * @param retireeLe when it was withdrawn, with {@code motif}; none while it holds
 * @param retireePar by which account; none for the oldest
 */
public record Signature(
        long id,
        Role role,
        @Nullable String partie,
        @Nullable String compte,
        @Nullable ServiceNomme service,
        int rang,
        Instant le,
        @Nullable Instant retireeLe,
        @Nullable String retireePar,
        @Nullable String motif) {

    public boolean tient() {
        return retireeLe == null;
    }

    /** Two people of one service are two: what one gave is not the other's. */
    public boolean donneePar(String autre) {
        return autre.equals(compte);
    }

    /** {@code Signé pour la DSDEN, par : Référent DSDEN, le 22 novembre 2026 à 9 h 05}. */
    public String enClair() {
        Instant retrait = retireeLe;
        return (service == null ? "Signé par : " : "Signé pour " + service.defini() + ", par : ")
                + role.libelle() + ", le "
                + Dates.moment(le)
                + (retrait == null
                        ? ""
                        : " ; retirée " + retireeParUnAutre() + "le " + Dates.moment(retrait) + " : " + motif);
    }

    private String retireeParUnAutre() {
        return retireePar == null || retireePar.equals(compte) ? "" : "par une autre personne, ";
    }
}
