package fr.copil.comite;

/** From its date to its relevé. */
public enum EtatSeance {
    PREPAREE("en préparation"),
    OUVERTE("en cours"),
    CLOSE("close"),
    ANNULEE("annulée");

    private final String libelle;

    EtatSeance(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Whether its agenda may still change. */
    public boolean vivante() {
        return this == PREPAREE || this == OUVERTE;
    }
}
