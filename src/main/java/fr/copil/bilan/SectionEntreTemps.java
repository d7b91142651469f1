package fr.copil.bilan;

import fr.copil.bilan.contenu.SectionEcrite;
import fr.copil.commun.ErreurCopil;

/** Somebody wrote the section since its author read it: both texts remain, the author chooses. */
public class SectionEntreTemps extends ErreurCopil {

    private final transient SectionEcrite autre;

    SectionEntreTemps(SectionEcrite autre) {
        super(
                "BILAN-ENTRE-TEMPS",
                "Cette section a été réécrite pendant votre saisie. Votre texte n'est pas perdu : comparez et enregistrez"
                        + " de nouveau, ou gardez l'autre.");
        this.autre = autre;
    }

    public SectionEcrite autre() {
        return autre;
    }
}
