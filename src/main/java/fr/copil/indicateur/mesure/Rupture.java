package fr.copil.indicateur.mesure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a series changes hands, or is counted on another map: what one producer counts before a year and another from it on
 * is not joined, nor are the groups of two maps, whatever the definition says. Series of another method are other
 * indicateurs altogether.
 *
 * @param annee first year of what comes after
 * @param zonage whether it is the map that changes, else the producer
 */
public record Rupture(int annee, String avant, String apres, boolean zonage) {

    Rupture(int annee, String avant, String apres) {
        this(annee, avant, apres, false);
    }

    /** @param mesures of one series, in order of period */
    public static List<Rupture> de(List<Mesure> mesures) {
        List<Mesure> connues =
                mesures.stream().filter(m -> m.enValeur().isPresent()).toList();
        List<Rupture> ruptures = new ArrayList<>();
        for (int i = 1; i < connues.size(); i++) {
            Source avant = connues.get(i - 1).source();
            Source apres = connues.get(i).source();
            int annee = connues.get(i).periode();
            if (!avant.producteur().equals(apres.producteur())) {
                ruptures.add(new Rupture(annee, avant.producteur(), apres.producteur()));
            } else if (!avant.carte().isEmpty()
                    && !apres.carte().isEmpty()
                    && !avant.carte().equals(apres.carte())) {
                ruptures.add(new Rupture(annee, avant.carte(), apres.carte(), true));
            }
        }
        return List.copyOf(ruptures);
    }

    /** {@code Rupture de série en 2024 : source DEPP avant, DSDEN ensuite.} */
    public String enClair() {
        return "Rupture de série en " + annee + " : "
                + (zonage
                        ? "le zonage change, « " + avant + " » avant, « " + apres + " »"
                        : "source " + avant + " avant, " + apres)
                + " ensuite ; les deux ne se raccordent pas.";
    }
}
