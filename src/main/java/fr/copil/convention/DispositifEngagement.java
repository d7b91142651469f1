package fr.copil.convention;

/** An engagement that a dispositif serves. */
public record DispositifEngagement(String id, String titre, EtatSuivi etat) {}
