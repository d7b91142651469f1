package fr.copil.projet;

import java.util.Map;

/**
 * One row of a text that is being written.
 *
 * @param cellules what people filled in, by column; {@code poursuit} holds the id of the row of the earlier text
 * @param abandonnee dropped: it stays to be brought back, and is not in the text
 * @param version how often it was saved
 */
public record RangeeDeProjet(
        String id, GenreDeRangee genre, int rang, Map<String, String> cellules, boolean abandonnee, int version) {

    public static final String POURSUIT = "poursuit";

    public RangeeDeProjet {
        cellules = Map.copyOf(cellules);
    }

    public String cellule(String colonne) {
        return cellules.getOrDefault(colonne, "");
    }

    /** As lists name it. */
    public String titre() {
        return cellule(genre.colonneDuTitre());
    }

    /** Empty for what is new. */
    public String poursuit() {
        return cellule(POURSUIT);
    }
}
