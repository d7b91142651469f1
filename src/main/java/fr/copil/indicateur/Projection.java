package fr.copil.indicateur;

import java.util.NavigableMap;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * When a target would be reached if the figure kept its pace: the least-squares straight line through the years known,
 * from three years on. A pace, never a forecast: screens name the method beside the year.
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
    static Projection de(NavigableMap<Integer, Double> valeurs, Objectif objectif) {
        if (!valeurs.isEmpty() && objectif.atteintPar(valeurs.lastEntry().getValue())) {
            return new DejaAtteinte();
        }
        if (valeurs.size() < POINTS_MIN) {
            return new Refusee(valeurs.size());
        }
        SimpleRegression droite = new SimpleRegression();
        valeurs.forEach(droite::addData);
        double pente = droite.getSlope();
        if (objectif.aLaBaisse() ? pente >= 0 : pente <= 0) {
            return new NonAtteinte(true);
        }
        int derniere = valeurs.lastKey();
        int annee = (int) Math.ceil((objectif.cible() - droite.getIntercept()) / pente - 1e-9);
        return annee > derniere + HORIZON ? new NonAtteinte(false) : new Atteinte(Math.max(annee, derniere + 1));
    }
}
