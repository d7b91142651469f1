package fr.copil.indicateur.mesure;

import fr.copil.commun.ErreurCopil;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Where a figure starts from and where a convention wants it: a baseline, a target, which way is better, and the steps in
 * between when the convention sets some. In the figure's own unit: points for a gap.
 *
 * @param depart value of the baseline, in {@code anneeDepart}
 * @param aLaBaisse whether the target is to stay under, as « moins de 10 » is, even for a figure that starts under it
 * @param etapes year by year, what is to be reached; the last one need not be the target when the target has no date
 */
public record Trajectoire(
        int anneeDepart, double depart, double cible, boolean aLaBaisse, NavigableMap<Integer, Double> etapes) {

    public Trajectoire {
        etapes = new TreeMap<>(etapes);
        if (!etapes.isEmpty() && etapes.firstKey() <= anneeDepart) {
            throw new ErreurCopil(
                    "OBJECTIF-ETAPES",
                    "Une étape de %d précède le point de départ, qui est de %d."
                            .formatted(etapes.firstKey(), anneeDepart));
        }
    }

    /** Without date, as the conventions print most of theirs. */
    public static Trajectoire sansDate(int anneeDepart, double depart, double cible, boolean aLaBaisse) {
        return new Trajectoire(anneeDepart, depart, cible, aLaBaisse, new TreeMap<>());
    }

    public boolean atteintPar(double valeur) {
        return aLaBaisse ? valeur <= cible : valeur >= cible;
    }

    /**
     * The way made from the baseline to the target, in percent: negative when the figure went the wrong way, over 100
     * when it went past the target. Nothing when the baseline already met the target.
     */
    public OptionalDouble progres(double valeur) {
        return atteintPar(depart)
                ? OptionalDouble.empty()
                : OptionalDouble.of(100 * (depart - valeur) / (depart - cible));
    }
}
