package fr.copil.action;

import java.util.Locale;

/** A part of the participants of an action: by sex, or by age. The two are never crossed. */
public enum Part {
    FILLES(Partage.SEXE, 0, "Filles ou femmes"),
    GARCONS(Partage.SEXE, 0, "Garçons ou hommes"),
    MOINS_DE_6(Partage.AGE, 0, "Moins de 6 ans"),
    DE_6_A_10(Partage.AGE, 6, "De 6 à 10 ans"),
    DE_11_A_15(Partage.AGE, 11, "De 11 à 15 ans"),
    DE_16_A_25(Partage.AGE, 16, "De 16 à 25 ans"),
    ADULTES(Partage.AGE, 26, "26 ans et plus");

    /** What they are told apart by. */
    public enum Partage {
        SEXE,
        AGE
    }

    private final Partage partage;
    private final int des;
    private final String libelle;

    Part(Partage partage, int des, String libelle) {
        this.partage = partage;
        this.des = des;
        this.libelle = libelle;
    }

    public Partage partage() {
        return partage;
    }

    /** The first age of the band, in years; nothing of a sex. */
    int des() {
        return des;
    }

    /** Where it is stored. */
    String colonne() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String libelle() {
        return libelle;
    }
}
