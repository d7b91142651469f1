package fr.copil.convention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of a document's calendar.
 *
 * @param quand as printed; {@code jour} only when it allows one
 */
public record Evenement(
        String id, String quand, @Nullable LocalDate jour, String libelle, String source, String note) {}
