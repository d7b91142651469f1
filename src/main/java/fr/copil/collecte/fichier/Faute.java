package fr.copil.collecte.fichier;

/**
 * What is wrong in a file, where, and why, in French, for the person who can mend it.
 *
 * @param ligne the line in the file, 1 for the first; 0 when the fault is of the whole file
 * @param colonne the column or field by its name in the file; empty when there is none
 * @param lu the text that was read there; empty when it is not known
 * @param proposition what may have been meant; empty when nothing is close
 */
public record Faute(String fichier, long ligne, String colonne, String raison, String lu, String proposition) {

    public Faute(String fichier, long ligne, String colonne, String raison) {
        this(fichier, ligne, colonne, raison, "", "");
    }

    /** {@code education/ivac.csv, ligne 12, colonne « Session » : « 20x4 » n'est pas un nombre.} */
    public String enClair() {
        return fichier
                + (ligne > 0 ? ", ligne " + ligne : "")
                + (colonne.isEmpty() ? "" : ", colonne « " + colonne + " »")
                + " : "
                + raison;
    }

    /** The file and the column in one text, where a report covers several files. */
    public String lieu() {
        return colonne.isEmpty() ? fichier : fichier + ", " + colonne;
    }
}
