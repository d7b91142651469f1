package fr.copil.indicateur;

/** Who is awaited, and for which territory. */
public record AttenteParTerritoire(String territoire, Attente attente) {}
