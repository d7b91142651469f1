package fr.copil.indicateur.mesure;

import java.time.Instant;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a later delivery replaced, or that was withdrawn.
 *
 * @param avant in the indicateur's unit; nothing when it was not a value
 * @param source of the new value; of the old one when nothing replaced it
 * @param motif why, as the new delivery says it; empty when it does not say
 * @param retrait who withdrew the old value and why; none when nobody did
 */
public record Revision(
        Population population,
        int periode,
        OptionalDouble avant,
        OptionalDouble apres,
        Instant le,
        Source source,
        String motif,
        @Nullable Retrait retrait) {}
