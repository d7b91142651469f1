package fr.copil.bilan.contenu;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.copil.commun.Etat;
import fr.copil.indicateur.CelluleRetiree;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.Renvoi;
import fr.copil.indicateur.figure.FiguresPourDocuments;
import fr.copil.indicateur.mesure.Retrait;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a text quotes. Decision 0024.
 *
 * @param renvoi what it points at, as {@link Renvoi} writes it; unknown in what was kept without it
 * @param etat unknown in what was kept without it, when no code says that it is a value
 * @param valeur in the indicateur's unit, when its state is a value and is known as a number
 * @param dit the value or what stands for it, in words
 * @param code of the citation in which the value stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChiffreFige(
        @Nullable String renvoi,
        String nom,
        @Nullable Etat etat,
        @Nullable Double valeur,
        String dit,
        String source,
        @Nullable String code) {

    public static ChiffreFige de(ChiffreRenvoye chiffre, String source) {
        return new ChiffreFige(
                chiffre.renvoi().texte(),
                chiffre.nom(),
                chiffre.etat(),
                chiffre.valeur().isPresent() ? chiffre.valeur().getAsDouble() : null,
                chiffre.retrait() == null ? FiguresPourDocuments.enMots(chiffre) : Retrait.CHIFFRE_RETIRE,
                source,
                chiffre.code());
    }

    public boolean montre(CelluleRetiree retiree) {
        return new Emprunt(renvoi, code, null).montre(retiree);
    }
}
