package fr.copil.indicateur.figure;

import fr.copil.figure.Trait;
import fr.copil.indicateur.mesure.Population;

/** How a group is drawn. */
final class Traits {

    private Traits() {}

    static Trait de(Population population) {
        return switch (population) {
            case PUBLIC_QPV, RESIDENT_QPV, VECU_QPV -> Trait.QPV;
            case PUBLIC_HORS_QPV, RESIDENT_HORS_QPV, VECU_HORS_QPV -> Trait.HORS_QPV;
            case PUBLIC_REP_PLUS, REP_PLUS, ECOLE_REP_PLUS -> Trait.REP_PLUS;
            case PUBLIC_REP, REP, ECOLE_REP -> Trait.REP;
            case PUBLIC_HORS_EP, ECOLE_HORS_EP -> Trait.HORS_EP;
            case FILLES -> Trait.FILLES;
            case GARCONS -> Trait.GARCONS;
            case ENSEMBLE, PUBLIC, PRIVE -> Trait.TERRITOIRE;
        };
    }
}
