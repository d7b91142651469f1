package fr.copil.indicateur.mesure;

import java.util.stream.Stream;

/** What may be said of a gap between two years: never more than its interval and its units allow. Decision 0021. */
public enum Tendance {
    SE_CREUSE,
    SE_REDUIT,
    /** From one side to the other, and each side beyond its margin. */
    S_INVERSE,
    /** From one side to the other, but a side is within its margin: there may be no gap there. */
    SENS_INCERTAIN,
    /** The change is within the margin. */
    SANS_CHANGEMENT_NET,
    /** Nobody gave the sizes of the groups: no margin can be computed, so nothing is within it or outside of it. */
    MARGE_INCONNUE,
    /** A side counts too few establishments for a change to be more than theirs. */
    TROP_PEU;

    private static final int UNITES_MIN = 3;

    public static Tendance entre(Ecart avant, Ecart apres) {
        if (Stream.of(avant.cible(), avant.reference(), apres.cible(), apres.reference())
                .anyMatch(cote -> cote.population().parEtablissement() && cote.unites() < UNITES_MIN)) {
            return TROP_PEU;
        }
        EvolutionEcart evolution = new EvolutionEcart(avant, apres);
        return evolution
                .dansLeBruit()
                .map(bruit -> bruit || evolution.enPoints() == 0 ? SANS_CHANGEMENT_NET : net(avant, apres))
                .orElse(MARGE_INCONNUE);
    }

    /** A gap in favour of the group that is followed widens too, and is reduced too. */
    private static Tendance net(Ecart avant, Ecart apres) {
        if (avant.enPoints() * apres.enPoints() < 0) {
            return Stream.of(avant, apres)
                            .flatMap(ecart -> ecart.intervalle().stream())
                            .anyMatch(Intervalle::contientZero)
                    ? SENS_INCERTAIN
                    : S_INVERSE;
        }
        return Math.abs(apres.enPoints()) > Math.abs(avant.enPoints()) ? SE_CREUSE : SE_REDUIT;
    }
}
