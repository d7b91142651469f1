package fr.copil.convention.dispositif;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a relevé, as it was said, corrected or withdrawn. The people it counts are not told: a difference of two
 * versions would tell of one.
 *
 * @param sites none where nobody counted them
 * @param motif why it was corrected or withdrawn; empty of the first
 */
public record VersionDeReleve(
        int version,
        EtatDuDispositif etat,
        @Nullable Integer sites,
        boolean retire,
        String motif,
        String compte,
        Instant le) {}
