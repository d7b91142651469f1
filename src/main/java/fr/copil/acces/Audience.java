package fr.copil.acces;

/** Diffusion levels, from the widest to the most restricted: a reader sees what is at or below their own. */
public enum Audience {
    PUBLIC("public"),
    PARTENAIRES("partenaires"),
    COMITE("comité"),
    DSDEN("restreint à la DSDEN");

    private final String libelle;

    Audience(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** As stored beside each mesure; SQL compares it with the reader's. */
    public int rang() {
        return ordinal();
    }
}
