package fr.copil.moyens;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One version of a line, as it was said, corrected or withdrawn. Its children are not told: a difference of two versions
 * would tell of one child.
 *
 * @param motif why it was corrected or withdrawn; empty of the first
 */
public record VersionDeMoyen(
        int version,
        Unite unite,
        BigDecimal valeur,
        boolean provisoire,
        boolean retiree,
        String motif,
        String compte,
        Instant le) {}
