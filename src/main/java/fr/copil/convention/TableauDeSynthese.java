package fr.copil.convention;

import fr.copil.indicateur.mesure.Series;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The synthesis table of annexe 2: objectives, actions, indicateurs, as printed, with what is known today.
 *
 * @param objectifs of the table, each naming anew an objective of the articles
 * @param mesures in force for the whole of France
 */
public record TableauDeSynthese(
        List<Objectif> objectifs, List<Action> actions, List<Libelle> libelles, Series mesures) {

    /**
     * @param etats of the engagements that detail it, those that are followed
     * @param possibilites that detail it as well, and are not counted
     */
    public record Action(Engagement engagement, Map<EtatSuivi, Integer> etats, int possibilites) {}

    /**
     * A printed label of indicateur.
     *
     * @param action none for the three lines without action
     * @param reprises indicateurs of article 4.4 that it names anew
     */
    public record Libelle(String id, String nom, String note, @Nullable String action, List<IndicateurCite> reprises) {}

    public List<Libelle> libellesDe(Action action) {
        return libelles.stream()
                .filter(libelle -> action.engagement().id().equals(libelle.action()))
                .toList();
    }

    /** The lines without action belong to the objective that their note names; none is invented for them. */
    public List<Libelle> sansAction(Objectif objectif) {
        return libelles.stream()
                .filter(libelle -> libelle.action() == null
                        && List.of(libelle.note().split("[^A-Za-z0-9.-]+")).contains(objectif.id()))
                .toList();
    }
}
