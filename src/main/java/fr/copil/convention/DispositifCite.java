package fr.copil.convention;

/** A dispositif of the census that serves an engagement. */
public record DispositifCite(String id, String nom) {}
