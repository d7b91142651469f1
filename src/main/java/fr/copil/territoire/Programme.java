package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What public policy runs on a territory.
 *
 * @param code of the publisher: {@code CN04403I}, {@code cite-143}, {@code PRE-44109}
 * @param population inhabitants as published for a contrat de ville; the same ones may be counted in others, so that they
 *     are never added up
 * @param territoires the narrowest ones known
 */
public record Programme(
        String code,
        Genre genre,
        String nom,
        @Nullable Integer population,
        String source,
        Set<CodeTerritoire> territoires) {

    public enum Genre {
        CONTRAT_DE_VILLE,
        CITE_EDUCATIVE,
        PRE
    }
}
