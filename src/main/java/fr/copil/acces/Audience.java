package fr.copil.acces;

import java.util.Arrays;

/** Diffusion levels, from the widest to the most restricted: a reader sees what is at or below their own. */
public enum Audience {
    PUBLIC(0, "public"),
    PARTENAIRES(1, "partenaires"),
    COMITE(2, "comité"),
    DSDEN(3, "restreint à la DSDEN");

    private final int rang;
    private final String libelle;

    Audience(int rang, String libelle) {
        this.rang = rang;
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** @throws java.util.NoSuchElementException for a rank of none */
    public static Audience deRang(int rang) {
        return Arrays.stream(values())
                .filter(audience -> audience.rang == rang)
                .findFirst()
                .orElseThrow();
    }

    /** As stored beside each mesure; SQL compares it with the reader's. */
    public int rang() {
        return rang;
    }
}
