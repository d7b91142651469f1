package fr.copil.comite.kit;

import fr.copil.comite.DecisionSaisie;
import org.jspecify.annotations.Nullable;

/**
 * What would become of one decision of a file.
 *
 * @param dit in a sentence, what is to be known of it before it is taken
 * @param saisie as it would be noted; none when it cannot be
 * @param point of the séance, that it would be noted on; none outside of any
 * @param deja number of the decision whose words it would replace, empty when it is a new one
 * @param cochee whether it is taken unless somebody unticks it
 */
public record LigneDeReprise(
        DecisionDuKit lue,
        Sort sort,
        String dit,
        @Nullable DecisionSaisie saisie,
        @Nullable Long point,
        String deja,
        boolean cochee) {

    /** What it is to Copil. */
    public enum Sort {
        NOUVELLE("nouvelle"),
        DEJA_REPRISE("déjà reprise"),
        A_VERIFIER("à vérifier"),
        REFUSEE("ne se reprend pas");

        private final String libelle;

        Sort(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** Of one that nothing can be made of here. */
    static LigneDeReprise sans(DecisionDuKit lue, Sort sort, String dit) {
        return new LigneDeReprise(lue, sort, dit, null, null, "", false);
    }

    public boolean prenable() {
        return saisie != null;
    }
}
