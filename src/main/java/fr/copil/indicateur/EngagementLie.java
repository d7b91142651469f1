package fr.copil.indicateur;

import org.jspecify.annotations.Nullable;

/**
 * An engagement that an indicateur measures.
 *
 * @param etat code of its state, which draws its mark; none where nobody owes a state
 * @param libelle the state, or what stands for it, in words
 */
public record EngagementLie(String id, String titre, @Nullable String etat, String libelle) {}
