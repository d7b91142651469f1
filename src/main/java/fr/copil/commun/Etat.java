package fr.copil.commun;

/**
 * The four states of a cell, never confused: zero is a value. Product rule 2. Two more are never stored: a sum that misses
 * parts which should exist, and any of them before a reader whose level is too low.
 */
public enum Etat {
    VALEUR("valeur", ""),
    NON_TRANSMIS("non-transmis", "non transmis"),
    SECRET("secret", "secret statistique"),
    SANS_OBJET("sans-objet", "sans objet"),
    PARTIEL("partiel", "partiel"),
    RESTREINT("restreint", "diffusion restreinte");

    private final String code;
    private final String libelle;

    Etat(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    /** As drawn by the chart and stored in exports. */
    public String code() {
        return code;
    }

    /** In words, empty for a value: the value itself is shown. */
    public String libelle() {
        return libelle;
    }
}
