package fr.copil.convention;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What may make one look at an engagement; lists are narrowed by any of these. */
public enum Signe {
    RETARD("retard", "En retard"),
    SANS_INDICATEUR("sans-indicateur", "Sans indicateur"),
    SANS_NOUVELLE("sans-nouvelle", "Sans nouvelle depuis le dernier comité"),
    CHANGE("change", "Changé depuis le dernier comité"),
    DESACCORD("desaccord", "Météos en désaccord"),
    REVIENT("qui-revient", "Qui reviennent");

    private final String nom;
    private final String libelle;

    Signe(String nom, String libelle) {
        this.nom = nom;
        this.libelle = libelle;
    }

    /** Of the parameter in addresses. */
    public String nom() {
        return nom;
    }

    public String libelle() {
        return libelle;
    }

    public static Set<Signe> lire(Predicate<String> coche) {
        return Arrays.stream(values()).filter(signe -> coche.test(signe.nom)).collect(Collectors.toSet());
    }
}
