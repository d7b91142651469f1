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
 * @param retrait none while it holds
 */
public record Signature(
        long id,
        Role role,
        @Nullable String partie,
        @Nullable String compte,
        @Nullable ServiceNomme service,
        int rang,
        Instant le,
        @Nullable Retrait retrait) {

    /**
     * @param par by which account; none for the oldest
     * @param role its function, with {@code service}; none for what was withdrawn before they were noted
     */
    public record Retrait(
            Instant le, @Nullable String par, @Nullable Role role, @Nullable ServiceNomme service, String motif) {}

    public boolean tient() {
        return retrait == null;
    }

    /** Two people of one service are two: what one gave is not the other's. */
    public boolean donneePar(String autre) {
        return autre.equals(compte);
    }

    /** {@code Signé pour la DSDEN, par : Référent DSDEN, le 22 novembre 2026 à 9 h 05}. */
    public String enClair() {
        Retrait fin = retrait;
        return (service == null ? "Signé par : " : "Signé pour " + service.defini() + ", par : ")
                + role.libelle() + ", le "
                + Dates.moment(le)
                + (fin == null ? "" : " ; signature retirée " + enClair(fin));
    }

    private String enClair(Retrait fin) {
        boolean autre = fin.par() != null && !fin.par().equals(compte);
        Role sienne = fin.role();
        String qui = sienne == null
                ? autre ? "par une autre personne, " : ""
                : (fin.service() == null ? "" : "pour " + fin.service().defini() + ", ") + "par : " + sienne.libelle()
                        + (autre ? " (une autre personne)" : "") + ", ";
        return qui + "le " + Dates.moment(fin.le()) + " : " + fin.motif();
    }
}
