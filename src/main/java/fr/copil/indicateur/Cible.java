package fr.copil.indicateur;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A target as a convention prints it.
 *
 * @param population none when the target bears on the gap itself
 * @param operateur {@code <} for a gap to stay under, {@code =} for a rate to reach
 * @param note how an ambiguous wording is read
 */
public record Cible(
        String id,
        String convention,
        String indicateur,
        @Nullable Population population,
        String operateur,
        BigDecimal valeur,
        String unite,
        String source,
        String note) {}
