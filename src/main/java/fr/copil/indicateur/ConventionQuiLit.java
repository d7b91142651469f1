package fr.copil.indicateur;

import fr.copil.commun.CodeTerritoire;

/** A convention whose committee may fix how it reads a target. */
public record ConventionQuiLit(String code, String titreCourt, CodeTerritoire territoire) {}
