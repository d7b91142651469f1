package fr.copil.indicateur.attendu;

/** How often a document wants a figure. */
public enum Rythme {
    ANNUEL("chaque année"),
    BIENNAL("tous les deux ans"),
    /** The document fixes none: what was given once is there. */
    LIBRE("sans rythme fixé");

    private final String libelle;

    Rythme(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /**
     * The oldest period that answers for a year of deliveries: what is measured at its own start, or over the school year
     * that has just ended.
     */
    public int premierePeriode(Campagne campagne) {
        return switch (this) {
            case ANNUEL -> campagne.rentree() - 1;
            case BIENNAL -> campagne.rentree() - 2;
            case LIBRE -> 0;
        };
    }
}
