package fr.copil.comite;

/** What became of a decision. */
public enum EtatDecision {
    A_FAIRE("à faire"),
    FAITE("faite"),
    REPORTEE("reportée"),
    SANS_SUITE("sans suite");

    private final String libelle;

    EtatDecision(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Whether the committee still waits for it. */
    public boolean attendue() {
        return this == A_FAIRE || this == REPORTEE;
    }

    /** Whether it is said with a reason. */
    public boolean motivee() {
        return this == REPORTEE || this == SANS_SUITE;
    }
}
