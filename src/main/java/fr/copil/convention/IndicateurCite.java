package fr.copil.convention;

/** An indicateur as the sheet of an engagement names it; its own sheet is in the room of the indicateurs. */
public record IndicateurCite(String id, String nom) {}
