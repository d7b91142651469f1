package fr.copil.collecte;

/** A file that was refused, told to the administrator: what, where, why. */
public record Alerte(String message) {}
