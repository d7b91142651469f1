package fr.copil.indicateur.mesure;

import fr.copil.commun.Nombres;
import java.util.Optional;

/**
 * How a gap moved between two periods, and from which side. The two parts add up to the change exactly, rounding
 * included: a reader adds them up. Decision 0012.
 */
public record EvolutionEcart(Ecart avant, Ecart apres) {

    /**
     * {@code + 3,0 en un an (dans la marge d'incertitude)}: the change, its years, and why nothing may be concluded when
     * nothing may. « En un an » between neighbours only: else both years are named.
     */
    public String enClair() {
        return (enPoints() == 0 ? "inchangé" : Nombres.variation(enPoints()))
                + " "
                + (apres.cible().periode() - avant.cible().periode() == 1 ? "en un an" : annees())
                + switch (Tendance.entre(avant, apres)) {
                    case SE_CREUSE, SE_REDUIT -> "";
                    case S_INVERSE -> " (l'écart s'inverse)";
                    case SENS_INCERTAIN -> " (le sens de l'écart reste incertain)";
                    case SANS_CHANGEMENT_NET -> " (dans la marge d'incertitude)";
                    case MARGE_INCONNUE -> " (tailles des groupes inconnues : aucun intervalle n'est calculable)";
                    case TROP_PEU -> " (" + apres.cible().population().tropPeu() + ")";
                };
    }

    /** Change of the gap in points, to one decimal; positive when the reference gains. */
    public double enPoints() {
        return arrondi(apres.enPoints() - avant.enPoints());
    }

    /** {@code de 2016 à 2019}: two years that are not neighbours are not « one year ». */
    public String annees() {
        return "de " + avant.cible().periode() + " à " + apres.cible().periode();
    }

    /** What comes from the target group, to one decimal: positive when it falls. */
    public double deLaCible() {
        return arrondi(taux(avant.cible()) - taux(apres.cible()));
    }

    /** What comes from the reference group: positive when it rises. */
    public double deLaReference() {
        return arrondi(enPoints() - deLaCible());
    }

    /** Whether the change could be chance alone, at 95 %; nothing when the sizes of the groups are unknown. */
    public Optional<Boolean> dansLeBruit() {
        return avant.intervalle()
                .flatMap(autourDAvant -> apres.intervalle().map(autourDApres -> Intervalle.deLaDifference(
                                apres.enPoints(), autourDApres, avant.enPoints(), autourDAvant)
                        .contientZero()));
    }

    private static double taux(Mesure mesure) {
        return mesure.enValeur().orElseThrow();
    }

    private static double arrondi(double points) {
        return Nombres.arrondir(points, 1).doubleValue();
    }
}
