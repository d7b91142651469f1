package fr.copil.indicateur.mesure;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a series changes hands: what one producer counts before a year and another from it on is not joined, whatever the
 * definition says. Series of another method are other indicateurs altogether.
 *
 * @param annee first year of what comes after
 */
public record Rupture(int annee, String avant, String apres) {

    /** @param mesures of one series, in order of period */
    public static List<Rupture> de(List<Mesure> mesures) {
        List<Mesure> connues =
                mesures.stream().filter(m -> m.enValeur().isPresent()).toList();
        List<Rupture> ruptures = new ArrayList<>();
        for (int i = 1; i < connues.size(); i++) {
            String avant = connues.get(i - 1).source().producteur();
            String apres = connues.get(i).source().producteur();
            if (!avant.equals(apres)) {
                ruptures.add(new Rupture(connues.get(i).periode(), avant, apres));
            }
        }
        return List.copyOf(ruptures);
    }

    /** {@code Rupture de série en 2024 : source DEPP avant, DSDEN ensuite.} */
    public String enClair() {
        return "Rupture de série en " + annee + " : source " + avant + " avant, " + apres
                + " ensuite ; les deux ne se raccordent pas.";
    }
}
