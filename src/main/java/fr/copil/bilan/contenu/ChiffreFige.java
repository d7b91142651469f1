package fr.copil.bilan.contenu;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.copil.commun.Etat;
import fr.copil.indicateur.CelluleRetiree;
import fr.copil.indicateur.ChiffreRenvoye;
import fr.copil.indicateur.Citation;
import fr.copil.indicateur.Renvoi;
import fr.copil.indicateur.figure.FiguresPourDocuments;
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
                chiffre.retrait() == null ? FiguresPourDocuments.enMots(chiffre) : "valeur retirée",
                source,
                chiffre.code());
    }

    /** Of any group: a gap gives back its sides. What was kept without a code or a place is known by its name alone. */
    public boolean montre(CelluleRetiree retiree) {
        if (renvoi != null) {
            return Renvoi.lire(renvoi)
                    .filter(r -> r.indicateur().equals(retiree.indicateur())
                            && r.territoire().equals(retiree.territoire())
                            && r.periode() == retiree.periode())
                    .isPresent();
        }
        if (code != null) {
            return Citation.lire(code)
                    .filter(c -> c.indicateur().equals(retiree.indicateur())
                            && c.territoire().equals(retiree.territoire())
                            && c.periode() == retiree.periode())
                    .isPresent();
        }
        return nom.startsWith(retiree.nomDeLIndicateur() + ", " + retiree.nomDuTerritoire() + ", ")
                && nom.endsWith(", " + retiree.periode());
    }
}
