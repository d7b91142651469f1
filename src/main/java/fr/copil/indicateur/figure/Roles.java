package fr.copil.indicateur.figure;

import fr.copil.indicateur.mesure.Population;

/** The role that draws a group, in {@code frontend/graphique}. */
final class Roles {

    private Roles() {}

    static String de(Population population) {
        return switch (population) {
            case PUBLIC_QPV, RESIDENT_QPV, VECU_QPV -> "qpv";
            case PUBLIC_HORS_QPV, RESIDENT_HORS_QPV, VECU_HORS_QPV -> "hors-qpv";
            case PUBLIC_REP_PLUS, REP_PLUS, ECOLE_REP_PLUS -> "rep-plus";
            case PUBLIC_REP, REP, ECOLE_REP -> "rep";
            case PUBLIC_HORS_EP, ECOLE_HORS_EP -> "hors-ep";
            case FILLES -> "filles";
            case GARCONS -> "garcons";
            case ENSEMBLE, PUBLIC, PRIVE -> "territoire";
        };
    }
}
