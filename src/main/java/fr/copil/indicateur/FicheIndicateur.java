package fr.copil.indicateur;

import java.util.List;

/**
 * All that is known of one indicateur.
 *
 * @param aliasDe those of which this is another name
 * @param libelles its other names
 * @param voisins those that its notes cite, or whose notes cite it: near, never the same
 */
public record FicheIndicateur(
        Definition definition,
        List<Definition> aliasDe,
        List<Definition> libelles,
        List<Definition> voisins,
        List<EngagementLie> engagements,
        List<ValeurImprimee> valeurs,
        List<AttenteParTerritoire> attentes,
        List<Point> points,
        List<DonneesRecues> donnees) {

    public boolean avecDonnees() {
        return donnees.stream().anyMatch(recues -> recues.annees() != null);
    }
}
