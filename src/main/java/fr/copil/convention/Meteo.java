package fr.copil.convention;

import java.util.Collection;

/** A human judgement on what can still be expected of an engagement, apart from its computed progress; worst first. */
public enum Meteo {
    COMPROMIS(1, "compromis", "objectifs compromis"),
    APPUIS(2, "appuis", "appuis nécessaires"),
    ATTEIGNABLES(3, "atteignables", "objectifs atteignables"),
    SECURISES(4, "securises", "objectifs sécurisés");

    /** From this many steps apart, parties have something to say to each other. */
    public static final int DESACCORD = 2;

    private final int rang;
    private final String code;
    private final String libelle;

    Meteo(int rang, String code, String libelle) {
        this.rang = rang;
        this.code = code;
        this.libelle = libelle;
    }

    /** How many steps apart the two furthest of several judgements are; -1 when fewer than two were given. */
    public static int ecart(Collection<Meteo> donnees) {
        return donnees.size() < 2
                ? -1
                : donnees.stream().mapToInt(meteo -> meteo.rang).max().orElseThrow()
                        - donnees.stream().mapToInt(meteo -> meteo.rang).min().orElseThrow();
    }

    int rang() {
        return rang;
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }
}
