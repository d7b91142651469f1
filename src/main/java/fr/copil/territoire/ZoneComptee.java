package fr.copil.territoire;

/** A territory of a map, and how many quartiers prioritaires it holds. */
public record ZoneComptee(Territoire territoire, int quartiers) {}
