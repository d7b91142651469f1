package fr.copil.convention.suivi;

import fr.copil.commun.Dates;
import fr.copil.convention.EcheanceFixee;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Occurrence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One engagement of the work list.
 *
 * @param urgences all the reasons to update it, the most pressing first; {@link Urgence#A_JOUR} alone when there are none
 * @param echeance as its document prints it
 * @param occurrence the period to update, none for what is done once
 * @param demande what the cabinet asked, empty when it asked nothing
 */
public record ATraiter(
        String engagement,
        String convention,
        String titreConvention,
        String titre,
        String echeance,
        @Nullable Occurrence occurrence,
        EtatSuivi etat,
        @Nullable Integer progres,
        @Nullable LocalDate revoirLe,
        String demande,
        int version,
        List<Urgence> urgences) {

    /** As its follow-up gives it, empty for what is done once. */
    public String periode() {
        return occurrence == null ? "" : occurrence.periode().code();
    }

    /** Unlike that of any other line of the list. */
    public String cle() {
        return engagement + "/" + periode();
    }

    /** What it is due by, in words: {@code 2025-2026, pour le 31/08/2026}; as printed for what is done once. */
    public String quand() {
        if (occurrence == null) {
            return echeance;
        }
        EcheanceFixee fixee = occurrence.fixee();
        LocalDate jour = occurrence.echeanceLe();
        return occurrence.periode().libelle()
                + (fixee != null ? ", " + fixee.enClair() : jour == null ? "" : ", pour le " + Dates.jour(jour));
    }

    public Urgence urgence() {
        return urgences.getFirst();
    }
}
