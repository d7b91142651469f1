package fr.copil.convention.dispositif;

/**
 * What the census says of a signed convention. The column holds « oui », other words or nothing: an empty cell is never a
 * « non » (point Q-35).
 */
public enum DispositifConvention {
    OUI("oui", "oui"),
    AUTRE("autre", "autre mention"),
    NON_RENSEIGNE("non-renseigne", "non renseigné"),
    /** Cited in a sentence under a table: it has no such column. */
    HORS_TABLEAU("hors-tableau", "sans colonne : cité hors du tableau");

    private final String code;
    private final String libelle;

    DispositifConvention(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }
}
