package fr.copil.indicateur;

import fr.copil.acces.Audience;
import fr.copil.indicateur.secret.Statut;
import fr.copil.territoire.Territoire;

/**
 * What each audience reads in one cell; never its figures.
 *
 * @param cellule the decision, as stored
 */
public record LigneDeRepetition(Territoire territoire, Population population, int periode, Marque cellule) {

    /**
     * @param visibleDes rank of the first audience that reads it, beyond the last when none does
     * @param petite secret by itself
     */
    public record Marque(int visibleDes, Audience diffusion, boolean petite) {

        public Statut pour(Audience audience) {
            if (diffusion.rang() > audience.rang()) {
                return Statut.RESTREINT;
            }
            if (visibleDes <= audience.rang()) {
                return Statut.VISIBLE;
            }
            return petite ? Statut.SECRET : Statut.SECRET_SECONDAIRE;
        }
    }
}
