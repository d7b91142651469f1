package fr.copil.convention.suivi;

import java.util.Arrays;
import java.util.Optional;

/** What a comment is about. */
public enum Sujet {
    AVANCEMENT("avancement", "avancement"),
    FREINS("freins", "freins et risques"),
    SOLUTION("solution", "solution"),
    REUSSITE("reussite", "exemple de réussite");

    private final String code;
    private final String libelle;

    Sujet(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    public static Optional<Sujet> lire(String code) {
        return Arrays.stream(values()).filter(sujet -> sujet.code.equals(code)).findFirst();
    }
}
