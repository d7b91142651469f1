package fr.copil.projet;

import org.jspecify.annotations.Nullable;

/**
 * What a text lacks before it can be validated.
 *
 * @param rangee the row that is to mend; none for the text as a whole
 * @param phrase what is wrong, and where
 */
public record FauteDeProjet(@Nullable RangeeDeProjet rangee, String phrase) {}
