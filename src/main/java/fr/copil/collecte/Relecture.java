package fr.copil.collecte;

/**
 * Where the reading asked for by the administrator is.
 *
 * @param message the step under way, or how it ended; empty before the first one
 */
public record Relecture(boolean enCours, String message) {}
