package fr.copil.indicateur.versement;

/**
 * What comes with figures that somebody sends.
 *
 * @param fichier its name; empty when they come otherwise
 * @param jeu what they are called
 * @param motif why they revise what came before; empty when it does not say
 */
public record Envoi(String fichier, String jeu, String motif) {}
