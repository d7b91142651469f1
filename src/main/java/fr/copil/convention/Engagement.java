package fr.copil.convention;

import fr.copil.commun.Textes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a document: who is to do what, by when, and where it stands. An empty text means that the document
 * does not say.
 *
 * @param echeance as printed; {@code echeanceLe} only when the document allows a day
 * @param indicateurs codes of the indicateurs that measure it
 * @param recurrence whether it comes back
 * @param occurrence the period that {@code suivi} is of, none for what is done once
 */
public record Engagement(
        String id,
        String convention,
        TypeEngagement type,
        @Nullable String objectif,
        String titre,
        String promesse,
        String pilote,
        String partenaires,
        String echeance,
        @Nullable LocalDate echeanceLe,
        String source,
        String note,
        Suivi suivi,
        List<String> indicateurs,
        Recurrence recurrence,
        @Nullable Occurrence occurrence) {

    /** What is done once. */
    public Engagement(
            String id,
            String convention,
            TypeEngagement type,
            @Nullable String objectif,
            String titre,
            String promesse,
            String pilote,
            String partenaires,
            String echeance,
            @Nullable LocalDate echeanceLe,
            String source,
            String note,
            Suivi suivi,
            List<String> indicateurs) {
        this(
                id,
                convention,
                type,
                objectif,
                titre,
                promesse,
                pilote,
                partenaires,
                echeance,
                echeanceLe,
                source,
                note,
                suivi,
                indicateurs,
                Recurrence.UNIQUE,
                null);
    }

    /** Reported by the document as done before it was signed: what nobody has to keep is no progress. */
    public boolean enPlace() {
        return type == TypeEngagement.REALISE && suivi.etat() == EtatSuivi.REALISE;
    }

    /**
     * Computed, never stored: the printed day has passed and the engagement is neither done nor given up; of one that comes
     * back, the day of its period, as long as that is the present one or the one before.
     */
    public boolean enRetard(LocalDate aujourdHui) {
        boolean passee = occurrence == null
                ? echeanceLe != null && echeanceLe.isBefore(aujourdHui)
                : occurrence.passee(aujourdHui);
        return type.suivi() && passee && !suivi.termine();
    }

    /** The day by which it is due: of what comes back, that of the period shown, as a person set it or as the text says. */
    public @Nullable LocalDate dueLe() {
        return occurrence == null ? echeanceLe : occurrence.echeanceLe();
    }

    /** Where it is read: of what comes back, the very period that is shown. */
    public String lien() {
        return lien(id, occurrence == null ? "" : occurrence.periode().code());
    }

    static String lien(String id, String periode) {
        return "/engagements/" + id + (periode.isEmpty() ? "" : "?periode=" + periode);
    }

    /** Several are printed in one cell of the référentiel, separated by bars. */
    public List<String> pilotes() {
        return Textes.plusieurs(pilote);
    }

    Engagement avecIndicateurs(List<String> codes) {
        return avec(suivi, codes, occurrence);
    }

    /** Of a period that nobody spoke of, which has no row: the one that the day is in. */
    Engagement le(LocalDate jour) {
        return occurrence == null && recurrence.revient()
                ? avec(suivi, indicateurs, new Occurrence(recurrence.periode(jour), null, null))
                : this;
    }

    public Engagement avecSuivi(Suivi autre) {
        return avec(autre, indicateurs, occurrence);
    }

    private Engagement avec(Suivi suivi, List<String> indicateurs, @Nullable Occurrence occurrence) {
        return new Engagement(
                id,
                convention,
                type,
                objectif,
                titre,
                promesse,
                pilote,
                partenaires,
                echeance,
                echeanceLe,
                source,
                note,
                suivi,
                indicateurs,
                recurrence,
                occurrence);
    }
}
