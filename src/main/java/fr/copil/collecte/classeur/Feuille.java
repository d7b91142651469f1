package fr.copil.collecte.classeur;

import java.util.List;

/**
 * One sheet.
 *
 * @param nom empty for a file that has no sheets
 * @param fusions cells merged into one, such as {@code C4:C7}
 */
public record Feuille(String nom, boolean masquee, List<Rangee> rangees, List<String> fusions) {

    /** {@code A}, {@code Z}, {@code AA}: as the spreadsheet names it. */
    public static String lettre(int colonne) {
        StringBuilder lettres = new StringBuilder();
        for (int reste = colonne + 1; reste > 0; reste = (reste - 1) / 26) {
            lettres.insert(0, (char) ('A' + (reste - 1) % 26));
        }
        return lettres.toString();
    }

    /** From {@code BC12}, the column. */
    static int colonne(String reference) {
        int colonne = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            colonne = colonne * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return colonne - 1;
    }
}
