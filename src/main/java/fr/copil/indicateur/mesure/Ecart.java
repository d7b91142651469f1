package fr.copil.indicateur.mesure;

import fr.copil.commun.Calcul;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Nombres;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The gap between two groups of one territory, or between a territory and its reference for one group: same indicateur,
 * same period. Source: convention nationale, art. 2.1-1 and 4.4.
 */
public record Ecart(Mesure cible, Mesure reference) {

    public Ecart {
        Comparabilite comparabilite = Comparabilite.entre(cible, reference);
        if (!comparabilite.possible()) {
            throw new ErreurCopil(
                    "ECART-DEFINITION",
                    "Pas d'écart entre ces deux mesures, dont la définition diffère : "
                            + String.join(" ; ", comparabilite.differences()) + ".");
        }
    }

    /** Nothing when one side is not a value: a gap with an unknown side does not exist. */
    public static Optional<Ecart> entre(Optional<Mesure> cible, Optional<Mesure> reference) {
        return cible.filter(m -> m.enValeur().isPresent())
                .flatMap(c -> reference.filter(m -> m.enValeur().isPresent()).map(r -> new Ecart(c, r)));
    }

    /** In points between rates, else in the indicateur's unit; positive when the reference is higher. */
    public double enPoints() {
        return reference.enValeur().orElseThrow() - cible.enValeur().orElseThrow();
    }

    /** The gap in percent of the rate of the reference; 0 when the reference is at zero. */
    public double enPourcentDeLaReference() {
        double de = reference.enValeur().orElseThrow();
        return de == 0 ? 0 : 100 * enPoints() / de;
    }

    /** Whether the two values shown, to one decimal, differ by another number than the gap shown. */
    public boolean arrondiAutrement() {
        BigDecimal montre = Nombres.arrondir(reference.enValeur().orElseThrow(), 1)
                .subtract(Nombres.arrondir(cible.enValeur().orElseThrow(), 1));
        return montre.compareTo(Nombres.arrondir(enPoints(), 1)) != 0;
    }

    /** How many times the rate of the reference the target group has; nothing when the reference is at zero. */
    public OptionalDouble ratio() {
        double de = reference.enValeur().orElseThrow();
        return de == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(cible.enValeur().orElseThrow() / de);
    }

    /** Pupils of the target group who would have to pass for the gap to close; 0 when it has closed, or when nobody says
     * how many they are. */
    public long effectifManquant() {
        if (!cible.partsConnues()) {
            return 0;
        }
        return Math.max(0, Math.round(enPoints() / 100 * cible.denominateurArrondi()));
    }

    /** The uncertainty of the gap at 95 %; nothing but between rates whose groups have known sizes. */
    public Optional<Intervalle> intervalle() {
        return proportion(cible) && proportion(reference)
                ? Optional.of(Intervalle.deLEcart(cible, reference))
                : Optional.empty();
    }

    /** Some published rates go over 100 %: those counted above are not a part of those counted below. */
    private static boolean proportion(Mesure mesure) {
        return mesure.calcul() == Calcul.TAUX
                && mesure.partsConnues()
                && mesure.denominateurArrondi() > 0
                && mesure.numerateurArrondi() >= 0
                && mesure.numerateurArrondi() <= mesure.denominateurArrondi();
    }
}
