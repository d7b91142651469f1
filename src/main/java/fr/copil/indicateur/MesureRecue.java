package fr.copil.indicateur;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An observation as a file gives it, before it is compared with what is in force. */
public record MesureRecue(
        String indicateur,
        CodeTerritoire territoire,
        Population population,
        int periode,
        @Nullable BigDecimal numerateur,
        @Nullable BigDecimal denominateur,
        @Nullable BigDecimal valeur,
        Etat etat,
        Qualite qualite) {

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
                qualite);
    }

    /** A value whose parts are unknown: shown, never aggregated. */
    public static MesureRecue valeurSeule(
            String indicateur, CodeTerritoire territoire, Population population, int periode, BigDecimal valeur) {
        return new MesureRecue(
                indicateur, territoire, population, periode, null, null, valeur, Etat.VALEUR, Qualite.DEFINITIF);
    }

    public static MesureRecue nonTransmise(String indicateur, CodeTerritoire territoire, int periode) {
        return new MesureRecue(
                indicateur,
                territoire,
                Population.ENSEMBLE,
                periode,
                null,
                null,
                null,
                Etat.NON_TRANSMIS,
                Qualite.DEFINITIF);
    }
}
