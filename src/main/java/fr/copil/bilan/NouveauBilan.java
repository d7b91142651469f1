package fr.copil.bilan;

import fr.copil.bilan.contenu.Ampleur;
import fr.copil.bilan.contenu.Genre;
import fr.copil.commun.CodeTerritoire;

/** What it takes to open a bilan. */
public record NouveauBilan(String convention, CodeTerritoire territoire, Genre genre, int annee, Ampleur ampleur) {

    /** The whole plan is shown. */
    public NouveauBilan(String convention, CodeTerritoire territoire, Genre genre, int annee) {
        this(convention, territoire, genre, annee, Ampleur.COMPLET);
    }
}
