package fr.copil.action;

import fr.copil.commun.ErreurCopil;
import java.util.List;

/**
 * What a workbook holds, before anything is written.
 *
 * @param bonnes those that may be kept, in the order of the rows
 * @param fautes what is wrong of the others
 * @param <T> what a row says
 */
public record ControleDuClasseur<T>(String fichier, List<T> bonnes, List<FauteDeLigne> fautes) {

    public ControleDuClasseur {
        bonnes = List.copyOf(bonnes);
        fautes = List.copyOf(fautes);
    }

    /**
     * @param ligne as the spreadsheet numbers it
     * @param titre of what the row is about, as it was typed
     * @param raison what to mend
     */
    public record FauteDeLigne(long ligne, String titre, String raison) {}

    public int lignes() {
        return bonnes.size() + fautes.size();
    }

    /** @throws ErreurCopil when rows are faulty and nobody said to keep the others */
    public void exiger(boolean malgreLesFautes) {
        if (!fautes.isEmpty() && !malgreLesFautes) {
            throw new ErreurCopil(
                    "CLASSEUR-FAUTES",
                    "Des lignes sont à corriger : rien n'est enregistré tant que vous ne choisissez pas de garder les autres.");
        }
    }
}
