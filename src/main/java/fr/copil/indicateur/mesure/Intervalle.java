package fr.copil.indicateur.mesure;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * Where a gap may really stand, at 95 %, in points. Newcombe's hybrid score interval for the difference of two
 * independent proportions (Statistics in Medicine, 1998, method 10): holds for the small groups where the usual interval
 * lies.
 */
public record Intervalle(double bas, double haut) {

    private static final double NUL = 1e-12;
    /** Of 95 %. */
    private static final double RISQUE = 0.05;

    /** The interval of {@code reference − cible}. */
    static Intervalle deLEcart(Mesure cible, Mesure reference) {
        Interval c = wilson(cible);
        Interval r = wilson(reference);
        double pc = proportion(cible);
        double pr = proportion(reference);
        return new Intervalle(
                100 * (pr - pc - Math.hypot(pr - r.getLowerBound(), c.getUpperBound() - pc)),
                100 * (pr - pc + Math.hypot(r.getUpperBound() - pr, pc - c.getLowerBound())));
    }

    /**
     * The interval of {@code (reference − cible) / reference}, in percent: the uncertainty of the reference counts as that
     * of the group does. MOVER of the ratio of two proportions on their Wilson intervals (Donner and Zou, Statistical
     * Methods in Medical Research, 2012, equation 10); without upper bound of the ratio when the reference may be at zero.
     */
    static Intervalle deLEcartRelatif(Mesure cible, Mesure reference) {
        Interval c = wilson(cible);
        Interval r = wilson(reference);
        double produit = proportion(cible) * proportion(reference);
        double haut =
                rapport(produit, c.getUpperBound(), proportion(cible), r.getLowerBound(), proportion(reference), 1);
        double bas =
                rapport(produit, c.getLowerBound(), proportion(cible), r.getUpperBound(), proportion(reference), -1);
        return new Intervalle(100 * (1 - haut), 100 * (1 - bas));
    }

    private static double rapport(
            double produit, double borne, double pc, double borneDeReference, double pr, int cote) {
        double sous = borneDeReference * (2 * pr - borneDeReference);
        double racine = Math.sqrt(Math.max(0, produit * produit - borne * (2 * pc - borne) * sous));
        if (cote > 0 && sous < NUL) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.abs(sous) < NUL ? 0 : (produit + cote * racine) / sous;
    }

    /** The interval of the difference of two quantities known each by its value and interval, by the same method. */
    static Intervalle deLaDifference(double apres, Intervalle autourDApres, double avant, Intervalle autourDAvant) {
        return new Intervalle(
                apres - avant - Math.hypot(apres - autourDApres.bas, autourDAvant.haut - avant),
                apres - avant + Math.hypot(autourDApres.haut - apres, avant - autourDAvant.bas));
    }

    public boolean contientZero() {
        return bas <= 0 && haut >= 0;
    }

    private static Interval wilson(Mesure mesure) {
        return BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(mesure.denominateurArrondi()), Math.toIntExact(mesure.numerateurArrondi()), RISQUE);
    }

    private static double proportion(Mesure mesure) {
        return (double) mesure.numerateurArrondi() / mesure.denominateurArrondi();
    }
}
