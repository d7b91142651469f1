package fr.copil.convention.suivi;

/** What a comment is about. */
public enum Sujet {
    AVANCEMENT("avancement"),
    FREINS("freins et risques"),
    SOLUTION("solution"),
    REUSSITE("exemple de réussite");

    private final String libelle;

    Sujet(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
