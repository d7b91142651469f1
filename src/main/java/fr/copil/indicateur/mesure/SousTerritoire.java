package fr.copil.indicateur.mesure;

import fr.copil.territoire.Territoire;

/** A mesure of a territory inside another one, with its name: one bar of a comparison. */
public record SousTerritoire(Territoire territoire, Mesure mesure) {}
