package fr.copil.indicateur.mesure;

import static fr.copil.commun.Nombres.court;
import static fr.copil.commun.Nombres.points;
import static fr.copil.commun.Nombres.pourcent;

import java.util.Optional;

/**
 * Where a gap stands beside a target that does not say whether it is in points or relative to the reference: a
 * verdict is given only where the interval of the gap lies on one side in both readings, or in the one that the committee
 * fixed. The text calls it a first step, not the goal. Source: convention nationale, art. 2.1-1. Decision 0021.
 */
public record PlaceDeLEcart(Ecart ecart, Cible cible) {

    /** What the target is called: the document fixes « la première étape ». */
    public static final String NOM = "première étape";

    private enum Verdict {
        SOUS("sous"),
        AUTOUR("autour de"),
        AU_DESSUS("au-dessus de");

        private final String mots;

        Verdict(String mots) {
            this.mots = mots;
        }
    }

    /** {@code sous la première étape, moins de 10 %}; nothing when the sizes of the groups are unknown. */
    public Optional<String> enClair() {
        return ecart.intervalle().map(this::enClair);
    }

    /** The same after a gap, with its comma; two readings that differ make a clause of their own. */
    public String enIncise() {
        return enClair().map(place -> (tranchee() ? ", " : " ; ") + place).orElse("");
    }

    /** Whether one verdict stands: a reading was fixed, or both conclude the same. */
    public boolean tranchee() {
        return cible.fixee() != null
                || ecart.intervalle().map(i -> verdict(i) == selonLaPart()).orElse(false);
    }

    private Verdict selonLaPart() {
        return verdict(Intervalle.deLEcartRelatif(ecart.cible(), ecart.reference()));
    }

    private String enClair(Intervalle enPoints) {
        Verdict selonLesPoints = verdict(enPoints);
        Verdict selonLaPart = selonLaPart();
        LectureFixee fixee = cible.fixee();
        if (fixee != null) {
            return phrase(
                    fixee.lecture() == LectureDeCible.POINTS ? selonLesPoints : selonLaPart,
                    " lu " + fixee.lecture().libelle() + " (" + fixee.enClair() + ")");
        }
        if (selonLesPoints != selonLaPart) {
            return "la " + NOM + ", " + seuil() + ", se lit de deux façons qui ne concluent pas de même : "
                    + points(ecart.enPoints()) + " d'écart, ou " + pourcent(ecart.enPourcentDeLaReference())
                    + " du taux de la référence";
        }
        return phrase(selonLesPoints, "");
    }

    private String phrase(Verdict verdict, String lecture) {
        return verdict.mots + " la " + NOM + ", " + seuil() + lecture
                + (verdict == Verdict.AUTOUR ? ", sans certitude" : "");
    }

    private String seuil() {
        return "moins de " + court(cible.valeur().doubleValue()) + " %";
    }

    private Verdict verdict(Intervalle intervalle) {
        double seuil = cible.valeur().doubleValue();
        return intervalle.haut() < seuil
                ? Verdict.SOUS
                : intervalle.bas() >= seuil ? Verdict.AU_DESSUS : Verdict.AUTOUR;
    }
}
