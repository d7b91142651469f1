package fr.copil.indicateur;

import fr.copil.acces.Audience;
import fr.copil.commun.Etat;
import fr.copil.indicateur.secret.Statut;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each audience reads in one cell; its figure for those alone who rehearse the delivery that gives it.
 *
 * @param cellule the decision, as stored
 * @param couverture how much of it is there, for a sum that misses parts; else empty
 * @param donnee what the file in waiting gives for it; none for a sum, and for a delivery in force
 */
public record LigneDeRepetition(
        Territoire territoire,
        Population population,
        int periode,
        Marque cellule,
        String couverture,
        @Nullable Donnee donnee) {

    /**
     * A line of the file.
     *
     * @param dejaPubliee its producer says that it is published elsewhere
     * @param parties the same figure over what the file gives inside, by level; most have none
     */
    public record Donnee(
            @Nullable BigDecimal numerateur,
            @Nullable BigDecimal denominateur,
            @Nullable BigDecimal valeur,
            Etat etat,
            boolean dejaPubliee,
            List<Parties> parties) {

        Donnee avec(List<Parties> autres) {
            return new Donnee(numerateur, denominateur, valeur, etat, dejaPubliee, autres);
        }
    }

    /** What the parts of a given total that the same file gives make together. */
    public record Parties(
            Niveau niveau,
            int nombre,
            @Nullable BigDecimal numerateur,
            @Nullable BigDecimal denominateur,
            @Nullable BigDecimal valeur) {}

    LigneDeRepetition avec(List<Parties> parties) {
        Donnee lue = donnee;
        return lue == null
                ? this
                : new LigneDeRepetition(territoire, population, periode, cellule, couverture, lue.avec(parties));
    }

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
