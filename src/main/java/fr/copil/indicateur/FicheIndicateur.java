package fr.copil.indicateur;

import fr.copil.indicateur.mesure.Definition;
import java.util.List;

/**
 * All that is known of one indicateur.
 *
 * @param aliasDe those of which this is another name
 * @param libelles its other names
 * @param series those of Copil that answer it or come near, the answers first
 * @param voisins those that its notes cite, or whose notes cite it: near, never the same
 * @param restreint whether some figures are above the reader's level, of its own or of a series that measures the very thing
 */
public record FicheIndicateur(
        Definition definition,
        List<Definition> aliasDe,
        List<Definition> libelles,
        List<SerieLiee> series,
        List<Definition> voisins,
        List<EngagementLie> engagements,
        List<ValeurLue> valeurs,
        List<AttenteParTerritoire> attentes,
        List<Point> points,
        List<DonneesRecues> donnees,
        boolean restreint) {

    public boolean avecDonnees() {
        return donnees.stream().anyMatch(recues -> recues.annees() != null);
    }

    /** Those that measure the very thing and have data. */
    public List<SerieLiee> reponses() {
        return series.stream()
                .filter(serie -> serie.exacte() && serie.annees() != null)
                .toList();
    }

    /** Those that only come near and have data. */
    public List<SerieLiee> voisines() {
        return series.stream()
                .filter(serie -> !serie.exacte() && serie.annees() != null)
                .toList();
    }

    public Issue issue() {
        return Issue.de(
                avecDonnees() || !reponses().isEmpty(), restreint, !voisines().isEmpty());
    }
}
