package fr.copil.indicateur;

import java.time.Instant;

/**
 * Something stood there until it was withdrawn.
 *
 * @param du when it was first in force
 * @param somme whether it was a sum, withdrawn with one of its parts
 */
public record ChiffreRetire(Population population, int periode, Instant du, boolean somme, Retrait retrait) {}
