package fr.copil.indicateur;

/** Who is to transmit a figure that is not there, and when, according to which article. */
public record Attente(String indicateur, String attenduDe, String quand, String source) {}
