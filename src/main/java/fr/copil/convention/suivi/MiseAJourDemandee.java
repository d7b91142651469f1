package fr.copil.convention.suivi;

import fr.copil.commun.CodeTerritoire;

/** The cabinet asked for news of an engagement; heard after the commit by whoever writes to the référent. */
public record MiseAJourDemandee(String engagement, String titre, CodeTerritoire territoire, String phrase) {}
