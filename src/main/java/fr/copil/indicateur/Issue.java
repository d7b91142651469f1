package fr.copil.indicateur;

/** What became of what a document asks to measure: one of three, never confused. */
public enum Issue {
    /** Figures of its own, transmitted or printed, or a series that measures the very thing. */
    REPONDU,
    /** Nothing but a series that comes near, named as such. */
    VOISIN,
    NON_TRANSMIS;

    static Issue de(boolean repondu, boolean voisin) {
        if (repondu) {
            return REPONDU;
        }
        return voisin ? VOISIN : NON_TRANSMIS;
    }
}
