package fr.copil.indicateur.secret;

import java.util.HashMap;
import java.util.Map;

/**
 * The cells that are hidden, the changes that lead where a search stands, and what the searches before it found: one search
 * at a time.
 */
final class Chemin {

    private final Systeme systeme;
    private final boolean[] masquees;
    private final boolean[] masqueesEnChemin;
    private final long[] ecarts;
    private final Map<Effort, Integer> echecs = new HashMap<>();

    /** @param masquees by group; read at each step */
    Chemin(Systeme systeme, boolean[] masquees) {
        this.systeme = systeme;
        this.masquees = masquees;
        this.masqueesEnChemin = new boolean[systeme.groupes()];
        this.ecarts = new long[systeme.nombre()];
    }

    Systeme systeme() {
        return systeme;
    }

    /** How often in a row this way of looking found nothing. */
    int echecs(Effort effort) {
        return echecs.getOrDefault(effort, 0);
    }

    void noter(Effort effort, boolean trouve) {
        echecs.put(effort, trouve ? 0 : echecs(effort) + 1);
    }

    void avancer(int inconnue, long ecart) {
        ecarts[inconnue] += ecart;
        masqueesEnChemin[systeme.groupe(inconnue)] |= !systeme.jamaisAffichee(inconnue);
    }

    /** Takes back all the changes of an unknown. */
    void revenir(int inconnue) {
        ecarts[inconnue] = 0;
        masqueesEnChemin[systeme.groupe(inconnue)] = false;
    }

    long valeur(int inconnue) {
        return systeme.inconnue(inconnue).valeur() + ecarts[inconnue];
    }

    /** What changing this unknown too costs: nothing when it is not printed, or no more. */
    double cout(int inconnue) {
        int groupe = systeme.groupe(inconnue);
        boolean libre = systeme.jamaisAffichee(inconnue) || masquees[groupe] || masqueesEnChemin[groupe];
        return libre ? 0 : systeme.cout(groupe);
    }
}
