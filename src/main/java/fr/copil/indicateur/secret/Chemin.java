package fr.copil.indicateur.secret;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The cells that are hidden, the changes that lead where a search stands, and what the searches before it found: one search
 * at a time.
 */
final class Chemin {

    private final Equations systeme;
    private final boolean[] masquees;
    private final boolean[] masqueesEnChemin;
    private final long[] ecarts;
    private final int[] libres;
    private final Map<Effort, Integer> echecs = new HashMap<>();

    /** @param masquees by group; read at each step */
    Chemin(Equations systeme, boolean[] masquees) {
        this.systeme = systeme;
        this.masquees = masquees;
        this.masqueesEnChemin = new boolean[systeme.groupes()];
        this.ecarts = new long[systeme.nombre()];
        this.libres = new int[systeme.equations()];
    }

    /** Counts anew what each equation leaves to choose, for the audience that is served. */
    void compterLesLibres() {
        Arrays.fill(libres, 0);
        for (int inconnue = 0; inconnue < systeme.nombre(); inconnue++) {
            if (cout(inconnue) == 0) {
                compter(inconnue, 1);
            }
        }
    }

    void masquer(int groupe, boolean masquee) {
        if (masquees[groupe] != masquee) {
            masquees[groupe] = masquee;
            for (int inconnue : systeme.inconnuesDe(groupe)) {
                if (!systeme.jamaisAffichee(inconnue)) {
                    compter(inconnue, masquee ? 1 : -1);
                }
            }
        }
    }

    private void compter(int inconnue, int plus) {
        if (!systeme.fixe(inconnue)) {
            for (int equation : systeme.equationsDe(inconnue)) {
                libres[equation] += plus;
            }
        }
    }

    /** Rank of the wrong equation that holds the fewest cells already hidden: the sooner a dead end is seen. */
    int laPlusContrainte(Desequilibre reste) {
        int choisie = 0;
        for (int rang = 1; rang < reste.nombre(); rang++) {
            if (libres[reste.equation(rang)] < libres[reste.equation(choisie)]) {
                choisie = rang;
            }
        }
        return choisie;
    }

    Equations systeme() {
        return systeme;
    }

    /** How often this way of looking found nothing; one success makes up for half of them. */
    int echecs(Effort effort) {
        return echecs.getOrDefault(effort, 0);
    }

    void noter(Effort effort, boolean trouve) {
        echecs.put(effort, trouve ? echecs(effort) / 2 : echecs(effort) + 1);
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
