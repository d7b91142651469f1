package fr.copil.action;

import java.util.List;

/**
 * What a workbook of actions holds, before anything is written.
 *
 * @param bonnes those that may be kept, in the order of the rows
 * @param fautes what is wrong of the others
 */
public record ControleDuClasseur(String fichier, List<SaisieDAction> bonnes, List<FauteDeLigne> fautes) {

    /**
     * @param ligne as the spreadsheet numbers it
     * @param titre of the action, as it was typed
     * @param raison what to mend
     */
    public record FauteDeLigne(long ligne, String titre, String raison) {}

    public int lignes() {
        return bonnes.size() + fautes.size();
    }
}
