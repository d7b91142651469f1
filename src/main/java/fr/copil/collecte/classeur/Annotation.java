package fr.copil.collecte.classeur;

/**
 * Something to correct in a sheet, or to look at.
 *
 * @param feuille its name; empty for a file that has no sheets
 * @param titres row that names the columns, from 1
 * @param ligne from 1
 * @param colonne from 0; {@link #TOUTE_LA_LIGNE} when it is of no cell
 * @param faute it must be corrected; else it surprises, and may be right
 */
public record Annotation(String feuille, long titres, long ligne, int colonne, String phrase, boolean faute) {

    public static final int TOUTE_LA_LIGNE = -1;
}
