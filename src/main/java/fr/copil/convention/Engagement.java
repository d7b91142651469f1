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
        List<String> indicateurs) {

    /** Reported by the document as done before it was signed: what nobody has to keep is no progress. */
    public boolean enPlace() {
        return type == TypeEngagement.REALISE && suivi.etat() == EtatSuivi.REALISE;
    }

    /** Computed, never stored: the printed day has passed and the engagement is neither done nor given up. */
    public boolean enRetard(LocalDate aujourdHui) {
        return type.suivi() && echeanceLe != null && echeanceLe.isBefore(aujourdHui) && !suivi.termine();
    }

    /** Several are printed in one cell of the référentiel, separated by bars. */
    public List<String> pilotes() {
        return Textes.plusieurs(pilote);
    }

    Engagement avecIndicateurs(List<String> codes) {
        return avec(suivi, codes);
    }

    public Engagement avecSuivi(Suivi autre) {
        return avec(autre, indicateurs);
    }

    private Engagement avec(Suivi suivi, List<String> indicateurs) {
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
                indicateurs);
    }
}
