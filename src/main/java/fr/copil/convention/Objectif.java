package fr.copil.convention;

import org.jspecify.annotations.Nullable;

/**
 * What engagements serve.
 *
 * @param parent may belong to another document: the two fiches of Tours serve one enjeu
 * @param equivalent the objective that this one only names otherwise, as annexe 2 does
 */
public record Objectif(
        String id,
        String convention,
        @Nullable String parent,
        @Nullable String equivalent,
        String libelle,
        String source,
        String note) {}
