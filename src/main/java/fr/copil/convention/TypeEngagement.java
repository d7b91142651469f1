package fr.copil.convention;

/** What kind of sentence of the document an engagement is. */
public enum TypeEngagement {
    /** A commitment: followed. */
    E,
    /** An orientation or principle: followed. */
    O,
    /** A possibility: shown as such. */
    P,
    /** Already done according to the document: starts as réalisé, with its citation. */
    R,
    /** A finding that explains the actions: context. */
    C,
    /** An action of annexe 2: groups detailed engagements and sums them up. */
    A;

    /** Counted in the progress of the convention: neither context, nor possibility, nor the groups themselves. */
    public boolean compte() {
        return this == E || this == O || this == R;
    }
}
