package fr.copil.convention;

import fr.copil.commun.CodeTerritoire;
import org.jspecify.annotations.Nullable;

/**
 * A document that commits its parties.
 *
 * @param debut first year of its period, when the document states one
 * @param poursuit code of the one that it continues or amends, which it takes the place of; none for a first one. Decision 0065
 */
public record Convention(
        String code,
        String titre,
        String titreCourt,
        String niveau,
        CodeTerritoire territoire,
        @Nullable Integer debut,
        @Nullable Integer fin,
        @Nullable String poursuit) {

    /** One that continues none. */
    public Convention(
            String code,
            String titre,
            String titreCourt,
            String niveau,
            CodeTerritoire territoire,
            @Nullable Integer debut,
            @Nullable Integer fin) {
        this(code, titre, titreCourt, niveau, territoire, debut, fin, null);
    }
}
