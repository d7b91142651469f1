package fr.copil.projet;

import fr.copil.commun.CodeTerritoire;
import org.jspecify.annotations.Nullable;

/**
 * How a text begins.
 *
 * @param territoire none when it is that of the text that it continues
 * @param poursuit code of the text in force that it continues or amends; empty to start from nothing
 */
public record NouveauProjet(@Nullable CodeTerritoire territoire, String titre, String titreCourt, String poursuit) {}
