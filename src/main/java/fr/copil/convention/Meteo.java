package fr.copil.convention;

import java.util.Arrays;
import java.util.Optional;

/** A human judgement on what can still be expected of an engagement, apart from its computed progress; worst first. */
public enum Meteo {
    COMPROMIS(1, "compromis", "objectifs compromis"),
    APPUIS(2, "appuis", "appuis nécessaires"),
    ATTEIGNABLES(3, "atteignables", "objectifs atteignables"),
    SECURISES(4, "securises", "objectifs sécurisés");

    private final int rang;
    private final String code;
    private final String libelle;

    Meteo(int rang, String code, String libelle) {
        this.rang = rang;
        this.code = code;
        this.libelle = libelle;
    }

    /** How many steps apart two judgements are. */
    public int ecart(Meteo autre) {
        return Math.abs(rang - autre.rang);
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    public static Optional<Meteo> lire(String code) {
        return Arrays.stream(values()).filter(meteo -> meteo.code.equals(code)).findFirst();
    }
}
