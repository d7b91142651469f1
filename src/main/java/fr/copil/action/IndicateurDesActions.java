package fr.copil.action;

import fr.copil.commun.Codes;
import java.util.Optional;

/** The indicateurs of the fiches of Tours that count actions, or those who take part in them. Source: F122 l. 69 and 74, F123 l. 51-52. */
enum IndicateurDesActions {
    F122_I04("F122-I04", 26, "jeune", "jeunes"),
    F122_I06("F122-I06", 0, "action", "actions"),
    F123_I01A("F123-I01a", 0, "action", "actions"),
    F123_I01B("F123-I01b", 0, "action", "actions"),
    F123_I01C("F123-I01c", 0, "action", "actions"),
    F123_I02("F123-I02", 16, "enfant", "enfants");

    private final String code;
    private final int age;
    private final String singulier;
    private final String pluriel;

    IndicateurDesActions(String code, int age, String singulier, String pluriel) {
        this.code = code;
        this.age = age;
        this.singulier = singulier;
        this.pluriel = pluriel;
    }

    static Optional<IndicateurDesActions> lire(String code) {
        return Codes.parmi(values(), un -> un.code, code);
    }

    String code() {
        return code;
    }

    /** Whether it counts those who take part, and not actions. */
    boolean personnes() {
        return age > 0;
    }

    /** Below which those who take part are counted. */
    int age() {
        return age;
    }

    String singulier() {
        return singulier;
    }

    String pluriel() {
        return pluriel;
    }
}
