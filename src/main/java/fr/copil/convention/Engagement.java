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
 * @param precedente beside the present one, the period before, as long as it was opened and is neither done nor given up
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
        @Nullable Occurrence occurrence,
        @Nullable Occurrence precedente) {

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
                null,
                null);
    }

    /** Reported by the document as done before it was signed: what nobody has to keep is no progress. */
    public boolean enPlace() {
        return type == TypeEngagement.REALISE && suivi.etat() == EtatSuivi.REALISE;
    }

    /**
     * Computed, never stored: the printed day has passed and the engagement is neither done nor given up; of one that comes
     * back, the day of its period, as long as that is the present one or the one before; beside the present one, the one
     * before is late too until it is done or given up.
     */
    public boolean enRetard(LocalDate aujourdHui) {
        return presenteEnRetard(aujourdHui) || precedenteEnRetard(aujourdHui) != null;
    }

    /** {@code en retard}, {@code en retard pour 2025-2026} where it is not the period shown alone; empty when it is not. */
    public String retardEnClair(LocalDate aujourdHui) {
        Occurrence manquee = precedenteEnRetard(aujourdHui);
        boolean presente = presenteEnRetard(aujourdHui);
        if (manquee == null || occurrence == null) {
            return presente ? "en retard" : "";
        }
        return "en retard pour " + manquee.periode().pour()
                + (presente ? " et pour " + occurrence.periode().pour() : "");
    }

    private @Nullable Occurrence precedenteEnRetard(LocalDate aujourdHui) {
        return type.suivi() && precedente != null && precedente.passee(aujourdHui) ? precedente : null;
    }

    private boolean presenteEnRetard(LocalDate aujourdHui) {
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
        return avec(suivi, codes, occurrence, precedente);
    }

    /** Of a period that nobody spoke of, which has no row: the one that the day is in. */
    Engagement le(LocalDate jour) {
        return occurrence == null && recurrence.revient()
                ? avec(suivi, indicateurs, new Occurrence(recurrence.periode(jour), null, null), null)
                : this;
    }

    public Engagement avecSuivi(Suivi autre) {
        return avec(autre, indicateurs, occurrence, precedente);
    }

    /** Of the period shown alone: that of a bilan says nothing of the one before, whenever it is read. */
    public Engagement seul() {
        return avec(suivi, indicateurs, occurrence, null);
    }

    private Engagement avec(
            Suivi suivi, List<String> indicateurs, @Nullable Occurrence occurrence, @Nullable Occurrence precedente) {
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
                occurrence,
                precedente);
    }
}
