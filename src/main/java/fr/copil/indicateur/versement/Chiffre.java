package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Qualite;
import fr.copil.territoire.PartsDites;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of one mesure, but for its dates and what secrecy decides. Numbers have the four decimals of the database,
 * so that equal figures are equal here too.
 *
 * @param unites members with a value, out of {@code unitesAttendues} that could have one; one of one for a member itself
 * @param autresLivraisons that a sum adds up beside {@code livraison}, the last
 * @param publiee its producer publishes it openly; a sum, when all that it adds up is so
 */
public record Chiffre(
        Cle cle,
        @Nullable BigDecimal numerateur,
        @Nullable BigDecimal denominateur,
        @Nullable BigDecimal valeur,
        Etat etat,
        Qualite qualite,
        int unites,
        int unitesAttendues,
        long livraison,
        int autresLivraisons,
        Audience diffusion,
        boolean publiee,
        String commentaire,
        PartsDites parts) {

    private static final int DECIMALES = 4;

    /** Which cell of one indicateur. */
    record Cle(String territoire, Population population, int periode) {}

    public Chiffre {
        numerateur = arrondi(numerateur);
        denominateur = arrondi(denominateur);
        valeur = arrondi(valeur);
    }

    public static Chiffre de(MesureRecue recue, long livraison, Audience diffusion, boolean publiee) {
        return new Chiffre(
                new Cle(recue.territoire().valeur(), recue.population(), recue.periode()),
                recue.numerateur(),
                recue.denominateur(),
                recue.valeur(),
                recue.etat(),
                recue.qualite(),
                1,
                1,
                livraison,
                0,
                diffusion,
                publiee,
                recue.commentaire(),
                PartsDites.AUCUNE);
    }

    /** The same figure, whichever deliveries say it: then it is no revision. */
    boolean memeChiffreQue(Chiffre autre) {
        return equals(autre.dansLesLivraisons(livraison, autresLivraisons));
    }

    private Chiffre dansLesLivraisons(long numero, int autres) {
        return new Chiffre(
                cle,
                numerateur,
                denominateur,
                valeur,
                etat,
                qualite,
                unites,
                unitesAttendues,
                numero,
                autres,
                diffusion,
                publiee,
                commentaire,
                parts);
    }

    private static @Nullable BigDecimal arrondi(@Nullable BigDecimal nombre) {
        return nombre == null ? null : nombre.setScale(DECIMALES, RoundingMode.HALF_UP);
    }
}
