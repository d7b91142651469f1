package fr.copil.indicateur;

import java.time.Instant;
import java.util.OptionalDouble;

/**
 * A figure that a later delivery replaced.
 *
 * @param avant in the indicateur's unit; nothing when it was not a value
 * @param source of the new value
 * @param motif why, as the new delivery says it; empty when it does not say
 */
public record Revision(
        Population population,
        int periode,
        OptionalDouble avant,
        OptionalDouble apres,
        Instant le,
        Source source,
        String motif) {}
