package fr.copil.collecte.classeur;

import java.util.List;

/**
 * A sheet to be filled in, whatever the format that it is written in.
 *
 * @param nom of the file, without extension
 * @param feuille name of the sheet
 * @param lignes cells are texts or numbers; an empty text is an empty cell
 * @param modeDEmploi one paragraph a line
 */
public record Modele(
        String nom, String feuille, List<Colonne> colonnes, List<List<Object>> lignes, List<String> modeDEmploi) {

    /** Rows below those filled in advance that keep lists and open cells: who has one more to say adds it there. */
    static final int LIGNES_DE_PLUS = 200;

    static final String MODE_D_EMPLOI = "Mode d'emploi";

    /**
     * @param largeur in signs
     * @param saisie whether one types there; else the cells filled in advance are locked
     * @param choix what may be chosen there; anything when empty
     */
    public record Colonne(String nom, int largeur, boolean saisie, boolean cachee, List<String> choix) {

        public static Colonne donnee(String nom, int largeur) {
            return new Colonne(nom, largeur, false, false, List.of());
        }

        public static Colonne saisie(String nom, int largeur) {
            return new Colonne(nom, largeur, true, false, List.of());
        }

        public static Colonne parmi(String nom, int largeur, List<String> choix) {
            return new Colonne(nom, largeur, true, false, choix);
        }

        public static Colonne cachee(String nom) {
            return new Colonne(nom, 12, false, true, List.of());
        }
    }

    public byte[] octets(Format format) {
        return switch (format) {
            case XLSX -> ModeleXlsx.ecrire(this);
            case ODS -> ModeleOds.ecrire(this);
            case CSV -> ModeleCsv.ecrire(this);
        };
    }
}
