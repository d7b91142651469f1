package fr.copil.projet;

import fr.copil.commun.CodeTerritoire;

/** A text in force from which another one may start. */
public record Modele(String code, String titreCourt, CodeTerritoire territoire) {}
