package fr.copil.moyens;

/** What a line is in: the two are never added. */
public enum Unite {
    EUROS("euros", 1_000_000_000),
    POSTES("postes", 100_000);

    private final String libelle;
    private final long maximum;

    Unite(String libelle, long maximum) {
        this.libelle = libelle;
        this.maximum = maximum;
    }

    public String libelle() {
        return libelle;
    }

    /** Beyond it, a line is a slip of the pen. */
    public long maximum() {
        return maximum;
    }
}
