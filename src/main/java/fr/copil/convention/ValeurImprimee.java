package fr.copil.convention;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that a document prints: observed, targeted or defining something.
 *
 * @param territoire none when the document names no territory that Copil knows; {@code population} then says where
 * @param operateur {@code =}, {@code <}, {@code <=}, {@code >}, {@code >=}, {@code environ} or empty
 * @param valeurMax the other end of a range
 * @param indicateurs codes of what it measures
 */
public record ValeurImprimee(
        String id,
        String fait,
        @Nullable String territoire,
        @Nullable String nomTerritoire,
        String population,
        String periode,
        String operateur,
        @Nullable BigDecimal valeur,
        @Nullable BigDecimal valeurMax,
        String unite,
        String statut,
        String source,
        String note,
        List<String> indicateurs) {}
