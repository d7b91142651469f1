package fr.copil.action;

import fr.copil.territoire.Territoire;
import org.jspecify.annotations.Nullable;

/**
 * An action: when, where and how many took part, as its reader may know it.
 *
 * @param rentree autumn of the first school year that it is in
 * @param rentreeFin that of the last one; none while nobody said its end
 */
record Menee(Territoire ou, int rentree, @Nullable Integer rentreeFin, EtatDAction etat, Participants participants) {

    /** What counts: neither what is only planned nor what was given up. */
    boolean compte() {
        return switch (etat) {
            case EN_COURS, REALISEE -> true;
            case PREVUE, ABANDONNEE -> false;
        };
    }

    int derniere(int cetteAnnee) {
        Integer dite = rentreeFin;
        return dite != null ? dite : etat == EtatDAction.EN_COURS ? Math.max(rentree, cetteAnnee) : rentree;
    }
}
