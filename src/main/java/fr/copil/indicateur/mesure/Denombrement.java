package fr.copil.indicateur.mesure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an indicateur counts, which alone decides whether statistical secrecy bears on it: nobody is recognised in a post. */
public enum Denombrement {
    PERSONNES("personnes"),
    RESEAUX("réseaux"),
    STRUCTURES("structures"),
    ACTIONS("actions"),
    POSTES("postes"),
    EUROS("euros"),
    /** A yes or a no, a text. */
    SANS("réponses");

    private final String libelle;

    Denombrement(String libelle) {
        this.libelle = libelle;
    }

    /** In the plural, as it follows « un compte de ». */
    public String libelle() {
        return libelle;
    }

    /** As written in {@code data/referentiel}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether secrecy bears on it. */
    public boolean secret() {
        return this == PERSONNES;
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Denombrement::code).toList();
    }
}
