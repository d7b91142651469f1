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

    /** Never a year to come, whatever end is announced; before the first one when it has not begun. */
    int derniere(int cetteAnnee) {
        Integer dite = rentreeFin;
        return Math.min(cetteAnnee, dite != null ? dite : etat == EtatDAction.EN_COURS ? cetteAnnee : rentree);
    }
}
