package fr.copil.convention.dispositif;

import fr.copil.convention.EtatSuivi;

/** An engagement that a dispositif serves. */
public record DispositifEngagement(String id, String titre, EtatSuivi etat) {}
