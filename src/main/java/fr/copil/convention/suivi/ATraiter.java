package fr.copil.convention.suivi;

import fr.copil.convention.EtatSuivi;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One engagement of the work list.
 *
 * @param urgences all the reasons to update it, the most pressing first; {@link Urgence#A_JOUR} alone when there are none
 * @param demande what the cabinet asked, empty when it asked nothing
 */
public record ATraiter(
        String engagement,
        String convention,
        String titreConvention,
        String titre,
        String echeance,
        EtatSuivi etat,
        @Nullable Integer progres,
        @Nullable LocalDate revoirLe,
        String demande,
        int version,
        List<Urgence> urgences) {

    public Urgence urgence() {
        return urgences.getFirst();
    }
}
