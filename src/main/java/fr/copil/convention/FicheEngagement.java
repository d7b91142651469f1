package fr.copil.convention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one engagement.
 *
 * @param titreConvention short title of its document
 * @param chemin objectives from the widest to its own; {@code autresLibelles} of the last one in annexe 2
 * @param parents actions of annexe 2 or engagements that it details
 * @param details engagements that detail it
 * @param poursuit those of earlier texts that it continues
 * @param suites those of later texts that continue it
 * @param precedent the one before it in its document
 * @param suivant the one after it
 * @param points ambiguities and doubtful readings that bear on it
 */
public record FicheEngagement(
        Engagement engagement,
        String titreConvention,
        List<Objectif> chemin,
        List<Objectif> autresLibelles,
        List<Engagement> parents,
        List<Engagement> details,
        List<Suite> poursuit,
        List<Suite> suites,
        List<IndicateurCite> indicateurs,
        List<ValeurImprimee> valeurs,
        List<DispositifCite> dispositifs,
        @Nullable EngagementNomme precedent,
        @Nullable EngagementNomme suivant,
        List<Notice> points,
        LocalDate aujourdHui) {

    /**
     * One of another text, which says the same again.
     *
     * @param texte short title of that text
     */
    public record Suite(String id, String titre, String texte) {}
}
