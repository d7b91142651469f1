package fr.copil.territoire;

/**
 * A territory of a map, and how many quartiers prioritaires it holds.
 *
 * @param carte year of the map of quartiers in force
 */
public record ZoneComptee(Territoire territoire, int quartiers, int carte) {}
