package fr.copil.indicateur.versement;

import fr.copil.commun.Nombres;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is possible and yet surprises, beside the territory's own past: to be looked at, never refused. */
final class Vigilance {

    private static final double POINTS = 10;
    private static final double ECARTS_ROBUSTES = 3;

    /** Fewer years than that say nothing of what is usual. */
    private static final int ANNEES_MIN = 4;

    /** What makes the median deviation of normal values their standard deviation. */
    private static final double NORMALISER = 1.4826;

    private Vigilance() {}

    /**
     * @param taux whether it is a rate in percent
     * @param anDernier its value a year before
     * @param passe its values of the years before, in any order
     */
    static List<String> alertes(double valeur, boolean taux, @Nullable Double anDernier, List<Double> passe) {
        List<String> alertes = new ArrayList<>();
        if (taux && anDernier != null && Math.abs(valeur - anDernier) > POINTS) {
            alertes.add("bouge de " + Nombres.points(Math.abs(valeur - anDernier)) + " en un an");
        }
        if (passe.size() >= ANNEES_MIN) {
            double mediane = mediane(passe);
            double ecart = NORMALISER
                    * mediane(passe.stream().map(v -> Math.abs(v - mediane)).toList());
            if (ecart > 0 && Math.abs(valeur - mediane) > ECARTS_ROBUSTES * ecart) {
                alertes.add("loin des " + passe.size() + " années d'avant (d'habitude autour de "
                        + Nombres.decimal(mediane, 1) + ")");
            }
        }
        return alertes;
    }

    private static double mediane(List<Double> valeurs) {
        List<Double> tries = valeurs.stream().sorted().toList();
        int milieu = tries.size() / 2;
        return tries.size() % 2 == 1 ? tries.get(milieu) : (tries.get(milieu - 1) + tries.get(milieu)) / 2;
    }
}
