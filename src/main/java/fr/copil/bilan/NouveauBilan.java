package fr.copil.bilan;

import fr.copil.bilan.contenu.Genre;
import fr.copil.commun.CodeTerritoire;

/** What it takes to open a bilan. */
public record NouveauBilan(String convention, CodeTerritoire territoire, Genre genre, int annee) {}
