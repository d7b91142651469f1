package fr.copil.bilan.contenu;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bilan as lists show it: one a convention, territory, kind, year and version.
 *
 * @param figeLe the day of the freeze
 * @param envoyeLe the day on which the draft was sent to the committee; none while those who write it alone read it
 * @param motif why it was opened, when it rectifies the version before; empty otherwise
 */
public record FicheBilan(
        long id,
        String convention,
        CodeTerritoire territoire,
        Genre genre,
        int annee,
        int version,
        Statut statut,
        @Nullable LocalDate figeLe,
        @Nullable LocalDate envoyeLe,
        String motif) {

    /** As it opens, sent to nobody. */
    public FicheBilan(
            long id,
            String convention,
            CodeTerritoire territoire,
            Genre genre,
            int annee,
            int version,
            Statut statut,
            @Nullable LocalDate figeLe) {
        this(id, convention, territoire, genre, annee, version, statut, figeLe, null, "");
    }

    public boolean brouillon() {
        return statut == Statut.BROUILLON;
    }

    /** As the audit log names it. */
    public String objet() {
        return "bilan " + id + " (" + convention + ", " + territoire + ", " + annee + ", version " + version + ")";
    }

    public static ErreurCopil inconnu(long id) {
        return new ErreurCopil(
                "BILAN-INCONNU", "Le bilan n° " + id + " n'existe pas. La liste des bilans est à l'adresse /bilans.");
    }
}
