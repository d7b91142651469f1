package fr.copil.indicateur.mesure;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;

/**
 * When a target would be reached if the figure kept its pace: the least-squares straight line through the years known,
 * from three years on. A pace, never a forecast: screens name the method beside the year. Decision 0012.
 */
public sealed interface Projection {

    /** Past this many years a straight line says nothing any more. */
    int HORIZON = 30;

    int POINTS_MIN = 3;

    /** The last known value already meets the target. */
    record DejaAtteinte() implements Projection {}

    /** @param annee first whole year in which the line meets the target */
    record Atteinte(int annee) implements Projection {}

    /** @param sEnEloigne the line goes away from the target, or is level; else it meets it after the horizon */
    record NonAtteinte(boolean sEnEloigne) implements Projection {}

    /** Too few years to draw a line. */
    record Refusee(int points) implements Projection {}

    /** @param valeurs by year, of one series without break */
    static Projection de(NavigableMap<Integer, Double> valeurs, Trajectoire objectif) {
        if (!valeurs.isEmpty() && objectif.atteintPar(valeurs.lastEntry().getValue())) {
            return new DejaAtteinte();
        }
        if (valeurs.size() < POINTS_MIN) {
            return new Refusee(valeurs.size());
        }
        double pente = pente(valeurs);
        if (objectif.aLaBaisse() ? pente >= 0 : pente <= 0) {
            return new NonAtteinte(true);
        }
        int derniere = valeurs.lastKey();
        double annees = (objectif.cible() - moyenne(valeurs.values())) / pente;
        int annee = (int) Math.ceil(moyenne(valeurs.keySet()) + annees - 1e-9);
        return annee > derniere + HORIZON ? new NonAtteinte(false) : new Atteinte(Math.max(annee, derniere + 1));
    }

    /** Of the least-squares line, which goes through both means. */
    private static double pente(NavigableMap<Integer, Double> valeurs) {
        double x = moyenne(valeurs.keySet());
        double y = moyenne(valeurs.values());
        double produits = 0;
        double carres = 0;
        for (Map.Entry<Integer, Double> point : valeurs.entrySet()) {
            produits += (point.getKey() - x) * (point.getValue() - y);
            carres += (point.getKey() - x) * (point.getKey() - x);
        }
        return produits / carres;
    }

    private static double moyenne(Collection<? extends Number> nombres) {
        return nombres.stream().mapToDouble(Number::doubleValue).average().orElseThrow();
    }
}
