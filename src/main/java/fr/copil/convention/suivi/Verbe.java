package fr.copil.convention.suivi;

import fr.copil.convention.EtatSuivi;
import java.util.List;

/** What leads from one state to another. Decision 0025. */
enum Verbe {
    CONSTATER_NON_DEMARRE(EtatSuivi.NON_DEMARRE),
    DEMARRER(EtatSuivi.EN_COURS),
    REALISER(EtatSuivi.REALISE),
    BLOQUER(EtatSuivi.BLOQUE),
    SUSPENDRE(EtatSuivi.SUSPENDU),
    ABANDONNER(EtatSuivi.ABANDONNE),
    REPRENDRE(EtatSuivi.EN_COURS),
    ROUVRIR(EtatSuivi.EN_COURS);

    private final EtatSuivi vers;

    Verbe(EtatSuivi vers) {
        this.vers = vers;
    }

    EtatSuivi vers() {
        return vers;
    }

    /** The whole table, in the order of the screens: nothing else is offered, nothing else is taken. */
    static List<Verbe> depuis(EtatSuivi etat) {
        return switch (etat) {
            case NON_RENSEIGNE -> List.of(CONSTATER_NON_DEMARRE, DEMARRER, REALISER, BLOQUER, SUSPENDRE, ABANDONNER);
            case NON_DEMARRE -> List.of(DEMARRER, REALISER, BLOQUER, SUSPENDRE, ABANDONNER);
            case EN_COURS -> List.of(REALISER, BLOQUER, SUSPENDRE, ABANDONNER, CONSTATER_NON_DEMARRE);
            // A blocking is made more precise by the verb that began it.
            case BLOQUE -> List.of(REPRENDRE, SUSPENDRE, ABANDONNER, BLOQUER);
            case SUSPENDU -> List.of(REPRENDRE, ABANDONNER);
            case REALISE, ABANDONNE -> List.of(ROUVRIR);
        };
    }
}
