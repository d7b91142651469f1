package fr.copil.indicateur.versement;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An observation as a file gives it, before it is compared with what is in force.
 *
 * @param commentaire what its producer says of this figure alone, {@value #COMMENTAIRE_MAX} signs at most; mostly empty
 */
public record MesureRecue(
        String indicateur,
        CodeTerritoire territoire,
        Population population,
        int periode,
        @Nullable BigDecimal numerateur,
        @Nullable BigDecimal denominateur,
        @Nullable BigDecimal valeur,
        Etat etat,
        Qualite qualite,
        String commentaire) {

    public static final int COMMENTAIRE_MAX = 400;

    /** The same figure of one group. */
    public MesureRecue de(Population groupe) {
        return new MesureRecue(
                indicateur, territoire, groupe, periode, numerateur, denominateur, valeur, etat, qualite, commentaire);
    }

    /** The same figure, with what is to be known to read it. */
    public MesureRecue commentee(String mots) {
        return new MesureRecue(
                indicateur, territoire, population, periode, numerateur, denominateur, valeur, etat, qualite, mots);
    }

    /** A number of pupils or posts. */
    public static MesureRecue effectif(String indicateur, CodeTerritoire territoire, int periode, BigDecimal valeur) {
        return valeurSeule(indicateur, territoire, Population.ENSEMBLE, periode, valeur);
    }

    /** A rate with its parts. */
    public static MesureRecue taux(
            String indicateur,
            CodeTerritoire territoire,
            int periode,
            BigDecimal numerateur,
            BigDecimal denominateur,
            Qualite qualite) {
        return new MesureRecue(
                indicateur,
                territoire,
                Population.ENSEMBLE,
                periode,
                numerateur,
                denominateur,
                null,
                Etat.VALEUR,
                qualite,
                "");
    }

    /** An index with the number of pupils that weights it. */
    public static MesureRecue moyenne(
            String indicateur,
            CodeTerritoire territoire,
            int periode,
            Etat etat,
            @Nullable BigDecimal valeur,
            @Nullable BigDecimal effectif) {
        return new MesureRecue(
                indicateur,
                territoire,
                Population.ENSEMBLE,
                periode,
                valeur == null || effectif == null ? null : valeur.multiply(effectif),
                valeur == null ? null : effectif,
                null,
                etat,
                Qualite.DEFINITIF,
                "");
    }

    /** A figure published without what would weight it: one establishment counts for one. */
    public static MesureRecue moyenneSimple(
            String indicateur, CodeTerritoire territoire, int periode, Etat etat, @Nullable BigDecimal valeur) {
        return new MesureRecue(
                indicateur,
                territoire,
                Population.ENSEMBLE,
                periode,
                valeur,
                valeur == null ? null : BigDecimal.ONE,
                null,
                etat,
                Qualite.DEFINITIF,
                "");
    }

    /** A value whose parts are unknown: shown, never aggregated. */
    public static MesureRecue valeurSeule(
            String indicateur, CodeTerritoire territoire, Population population, int periode, BigDecimal valeur) {
        return new MesureRecue(
                indicateur, territoire, population, periode, null, null, valeur, Etat.VALEUR, Qualite.DEFINITIF, "");
    }

    public static MesureRecue nonTransmise(String indicateur, CodeTerritoire territoire, int periode) {
        return sansValeur(indicateur, territoire, periode, Etat.NON_TRANSMIS);
    }

    /** One of the three states without a value. */
    public static MesureRecue sansValeur(String indicateur, CodeTerritoire territoire, int periode, Etat etat) {
        return new MesureRecue(
                indicateur, territoire, Population.ENSEMBLE, periode, null, null, null, etat, Qualite.DEFINITIF, "");
    }
}
