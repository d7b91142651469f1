package fr.copil.action.appel;

/** What the DSDEN says of a dossier. */
public enum Avis {
    FAVORABLE("favorable", false),
    RESERVE("avec réserve", true),
    DEFAVORABLE("défavorable", true);

    private final String libelle;
    private final boolean motive;

    Avis(String libelle, boolean motive) {
        this.libelle = libelle;
        this.motive = motive;
    }

    public String libelle() {
        return libelle;
    }

    /** Whether it says why. */
    boolean motive() {
        return motive;
    }
}
