package fr.copil.indicateur;

import static fr.copil.commun.Nombres.court;
import static fr.copil.commun.Nombres.points;
import static fr.copil.commun.Nombres.pourcent;

import java.util.Optional;

/**
 * Where a gap stands beside a target that does not say whether it is in points or relative to the reference: a
 * verdict is given only where the interval of the gap lies on one side in both readings. Source: convention nationale,
 * art. 2.1-1.
 */
public record PlaceDeLEcart(Ecart ecart, Cible cible) {

    private enum Verdict {
        SOUS,
        AUTOUR,
        AU_DESSUS
    }

    /** {@code sous la cible de 10}; nothing when the sizes of the groups are unknown. */
    public Optional<String> enClair() {
        return ecart.intervalle().map(this::enClair);
    }

    private String enClair(Intervalle intervalle) {
        double seuil = cible.valeur().doubleValue();
        double reference = ecart.reference().enValeur().orElseThrow();
        double relatif = reference == 0 ? 0 : 100 / reference;
        Verdict enPoints = verdict(intervalle.bas(), intervalle.haut(), seuil);
        Verdict enRelatif = verdict(intervalle.bas() * relatif, intervalle.haut() * relatif, seuil);
        if (enPoints != enRelatif) {
            return "la cible de moins de " + court(seuil) + " % se lit de deux façons, qui ne concluent pas de même : "
                    + points(ecart.enPoints()) + ", ou " + pourcent(ecart.enPoints() * relatif)
                    + " de la référence";
        }
        return switch (enPoints) {
            case SOUS -> "sous la cible de " + court(seuil);
            case AUTOUR -> "autour de la cible de " + court(seuil) + ", sans certitude";
            case AU_DESSUS -> "au-dessus de la cible de " + court(seuil);
        };
    }

    private static Verdict verdict(double bas, double haut, double seuil) {
        return haut < seuil ? Verdict.SOUS : bas >= seuil ? Verdict.AU_DESSUS : Verdict.AUTOUR;
    }
}
