package fr.copil.indicateur;

import org.jspecify.annotations.Nullable;

/**
 * The definition of what is measured. Texts that the document leaves out are empty.
 *
 * @param convention the document that lists it; none for the series that Copil draws from published files
 */
public record Indicateur(
        String code,
        @Nullable String convention,
        String nom,
        String unite,
        String sens,
        String producteur,
        String source,
        String note) {}
