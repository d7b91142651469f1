package fr.copil.action.appel;

/** @param montant in euros, from 0 */
public record Financement(String financeur, long montant) {}
