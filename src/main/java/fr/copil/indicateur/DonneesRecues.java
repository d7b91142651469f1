package fr.copil.indicateur;

import fr.copil.territoire.Niveau;
import org.jspecify.annotations.Nullable;

/**
 * What one delivery says of an indicateur at one level of territories, in force and for the eyes of the reader.
 *
 * @param annees none when it only says that values are missing
 * @param avecValeur territories that have a value, out of {@code territoires}
 */
public record DonneesRecues(
        Source source, Niveau niveau, @Nullable Disponibilite annees, int avecValeur, int territoires) {}
