package fr.copil.collecte.transmission;

import fr.copil.collecte.classeur.Feuille;
import org.jspecify.annotations.Nullable;

/**
 * Where a line of the delivery comes from.
 *
 * @param rangDeLaFeuille among those that are read, from 1
 * @param numero of its row, from 1
 */
record Place(Feuille feuille, int rangDeLaFeuille, EnTete enTete, long numero) {

    /** Where a field stands; that of a code for the name that it stands for. */
    @Nullable
    Integer colonne(Champ champ) {
        return enTete.colonne(champ);
    }

    /** A sheet shows letters; a CSV file has titles only. */
    String titre(int colonne) {
        String titre = enTete.titres().getOrDefault(colonne, "");
        return feuille.nom().isEmpty() ? titre : titre + " (" + Feuille.lettre(colonne) + ")";
    }
}
