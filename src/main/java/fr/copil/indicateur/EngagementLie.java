package fr.copil.indicateur;

/**
 * An engagement that an indicateur measures.
 *
 * @param etat code of its state, which draws its mark
 * @param libelle the state in words
 */
public record EngagementLie(String id, String titre, String etat, String libelle) {}
