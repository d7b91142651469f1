package fr.copil.convention;

import fr.copil.commun.CodeTerritoire;
import org.jspecify.annotations.Nullable;

/**
 * A document that commits its parties.
 *
 * @param debut first year of its period, when the document states one
 */
public record Convention(
        String code,
        String titre,
        String titreCourt,
        String niveau,
        CodeTerritoire territoire,
        @Nullable Integer debut,
        @Nullable Integer fin) {}
