package fr.copil.bilan.contenu;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bilan as lists show it: one a convention, territory, kind, year and version.
 *
 * @param figeLe the day of the freeze
 */
public record FicheBilan(
        long id,
        String convention,
        CodeTerritoire territoire,
        Genre genre,
        int annee,
        int version,
        Statut statut,
        @Nullable LocalDate figeLe) {

    public static ErreurCopil inconnu(long id) {
        return new ErreurCopil(
                "BILAN-INCONNU", "Le bilan n° " + id + " n'existe pas. La liste des bilans est à l'adresse /bilans.");
    }
}
