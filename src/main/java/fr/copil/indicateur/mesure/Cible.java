package fr.copil.indicateur.mesure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target as a convention prints it.
 *
 * @param population none when the target bears on the gap itself
 * @param operateur {@code <} for a gap to stay under, {@code =} for a rate to reach
 * @param note how an ambiguous wording is read
 * @param fixee the reading that the committee of the convention in use fixed; none as long as it did not
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
        String note,
        @Nullable LectureFixee fixee) {

    public Cible(
            String id,
            String convention,
            String indicateur,
            @Nullable Population population,
            String operateur,
            BigDecimal valeur,
            String unite,
            String source,
            String note) {
        this(id, convention, indicateur, population, operateur, valeur, unite, source, note, null);
    }

    /** The one that a committee fixed, else both. */
    public List<LectureDeCible> lectures() {
        return fixee == null ? List.of(LectureDeCible.values()) : List.of(fixee.lecture());
    }
}
