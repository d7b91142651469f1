package fr.copil.indicateur.figure;

import fr.copil.commun.Etat;
import fr.copil.figure.Etincelle;
import org.jspecify.annotations.Nullable;

/**
 * What one line says of an indicateur on one territory: its last value, its gap and which way that goes. Decision 0053.
 *
 * @param indicateur whose page the line opens: the series that answers, where a document's own indicateur has no figures
 * @param valeur in words; that of a state where there is none
 * @param etat {@code VALEUR} when there is one
 * @param quand the year and the group it is of, and what became of the years since
 * @param ecart in words, empty when no group is followed
 * @param aRattraper whether one side is behind: else it is a difference only
 * @param face what the group is compared with
 * @param mouvement none when one year is known
 * @param france the country's value that year, empty where it would not compare
 * @param rang among the territories of its level, empty when too few have a value
 */
public record Tuile(
        String indicateur,
        String nom,
        String valeur,
        Etat etat,
        String quand,
        String ecart,
        boolean aRattraper,
        String face,
        @Nullable Mouvement mouvement,
        String france,
        String rang,
        @Nullable Etincelle etincelle) {

    public boolean chiffree() {
        return etat == Etat.VALEUR;
    }

    Tuile avecRang(String dit) {
        return new Tuile(
                indicateur, nom, valeur, etat, quand, ecart, aRattraper, face, mouvement, france, dit, etincelle);
    }
}
