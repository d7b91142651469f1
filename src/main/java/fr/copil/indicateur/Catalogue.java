package fr.copil.indicateur;

import java.util.List;

/**
 * What the catalogue shows for one filter.
 *
 * @param lignes those that match, in the order asked for
 * @param libelles other names (annexe 2) that match, shown or not
 * @param documents that define indicateurs, for the filter
 * @param etendue how much there is in all
 */
public record Catalogue(List<LigneDeCatalogue> lignes, int libelles, List<Document> documents, Etendue etendue) {

    public record Document(String code, String titre) {}

    /**
     * @param documents indicateurs written in the documents, other names included
     * @param libelles those that are other names of others
     * @param series those that Copil draws from published files
     */
    public record Etendue(long documents, long libelles, long series) {}
}
