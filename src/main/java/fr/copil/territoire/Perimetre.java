package fr.copil.territoire;

import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;

/**
 * What « inside a territory » means, once: a territory is inside itself, inside all that holds it, and everything is
 * inside France, what Copil does not know included, so that who answers for all of it can mend it; an unknown territory
 * is inside no other. Queries of other rooms take it from here. Decision 0025.
 */
public final class Perimetre {

    private static final String DROITS = " L'administrateur peut étendre vos droits.";

    private Perimetre() {}

    /**
     * A condition that holds when the first is inside the second.
     *
     * @param territoire a column
     * @param perimetre a parameter, with its colon
     */
    public static String dedans(String territoire, String perimetre) {
        return " (" + perimetre + " = 'FR' or " + territoire + " = " + perimetre
                + " or exists (select 1 from ascendance dedans where dedans.territoire = " + territoire
                + " and dedans.ancetre = " + perimetre + ")) ";
    }

    /** The codes of all that holds a territory. */
    public static String dessus(String territoire) {
        return "(select ancetre from ascendance where territoire = " + territoire + ")";
    }

    /** The codes of all that a territory holds. */
    public static String dessous(String territoire) {
        return "(select territoire from ascendance where ancetre = " + territoire + ")";
    }

    /** @param suite what one may not do there, with its full stop */
    public static String phrase(String objet, String suite) {
        return objet + " n'est pas dans le territoire de votre compte : " + suite + DROITS;
    }

    public static ErreurCopil refus(String code, String objet, String suite) {
        return new Interdit(code, phrase(objet, suite));
    }
}
