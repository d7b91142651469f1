package fr.copil.indicateur;

/** What became of what a document asks to measure: one of three, never confused, or that one's level hides it. */
public enum Issue {
    /** Figures of its own, transmitted or printed, or a series that measures the very thing. */
    REPONDU,
    /** It answers, above the reader's level: what stands there is not said, but it is not missing. */
    RESTREINT,
    /** Nothing but a series that comes near, named as such. */
    VOISIN,
    NON_TRANSMIS;

    static Issue de(boolean repondu, boolean restreint, boolean voisin) {
        if (repondu) {
            return REPONDU;
        }
        if (restreint) {
            return RESTREINT;
        }
        return voisin ? VOISIN : NON_TRANSMIS;
    }
}
