package fr.copil.indicateur;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * Where a gap may really stand, at 95 %, in points. Newcombe's hybrid score interval for the difference of two
 * independent proportions (Statistics in Medicine, 1998, method 10): holds for the small groups where the usual interval
 * lies.
 */
public record Intervalle(double bas, double haut) {

    private static final double CONFIANCE = 0.95;
    private static final WilsonScoreInterval WILSON = new WilsonScoreInterval();

    /** The interval of {@code reference − cible}. */
    static Intervalle deLEcart(Mesure cible, Mesure reference) {
        ConfidenceInterval c = wilson(cible);
        ConfidenceInterval r = wilson(reference);
        double pc = proportion(cible);
        double pr = proportion(reference);
        return new Intervalle(
                100 * (pr - pc - Math.hypot(pr - r.getLowerBound(), c.getUpperBound() - pc)),
                100 * (pr - pc + Math.hypot(r.getUpperBound() - pr, pc - c.getLowerBound())));
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

    private static ConfidenceInterval wilson(Mesure mesure) {
        return WILSON.createInterval(
                Math.toIntExact(mesure.denominateurArrondi()), Math.toIntExact(mesure.numerateurArrondi()), CONFIANCE);
    }

    private static double proportion(Mesure mesure) {
        return (double) mesure.numerateurArrondi() / mesure.denominateurArrondi();
    }
}
