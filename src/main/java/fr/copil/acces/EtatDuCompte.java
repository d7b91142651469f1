package fr.copil.acces;

/** Whether an account may be used. */
public enum EtatDuCompte {
    /** Its owner has not chosen a password yet. */
    INVITE("invité"),
    ACTIF("actif"),
    /** For a time: everything stays as it is. */
    SUSPENDU("suspendu"),
    /** Its owner has left; what it did keeps its name. */
    CLOS("clos");

    private final String libelle;

    EtatDuCompte(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
