package fr.copil.convention;

/** An engagement by its code and title only. */
public record EngagementNomme(String id, String titre) {}
