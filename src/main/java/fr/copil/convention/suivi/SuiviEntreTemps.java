package fr.copil.convention.suivi;

import fr.copil.commun.ErreurCopil;

/** Somebody wrote on the same engagement meanwhile: whoever comes second sees both versions before choosing. */
public class SuiviEntreTemps extends ErreurCopil {

    private final transient SuiviLu autre;

    SuiviEntreTemps(SuiviLu autre) {
        super(
                "SUIVI-ENTRE-TEMPS",
                "Cet engagement a changé pendant votre saisie. Rien n'est perdu : comparez les deux versions, puis "
                        + "choisissez.");
        this.autre = autre;
    }

    /** What is in force now. */
    public SuiviLu autre() {
        return autre;
    }
}
