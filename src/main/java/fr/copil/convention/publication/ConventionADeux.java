package fr.copil.convention.publication;

import fr.copil.commun.CodeTerritoire;

/** A convention, and whether it asks for two people to publish. */
public record ConventionADeux(String code, String titre, CodeTerritoire territoire, boolean aDeux) {}
