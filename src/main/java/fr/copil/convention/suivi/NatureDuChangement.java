package fr.copil.convention.suivi;

/** What an entry of the journal tells. */
public enum NatureDuChangement {
    ETAT("état"),
    PROGRES("avancement"),
    /** As the journal said it before each party gave its own; its lines are never rewritten. */
    METEO_PREFECTURE("météo de la préfecture"),
    METEO_DSDEN("météo de la DSDEN"),
    METEO("météo"),
    COMMENTAIRE("commentaire"),
    PREUVE("preuve"),
    ECHEANCE("échéance"),
    DEMANDE("demande de mise à jour");

    private final String libelle;

    NatureDuChangement(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
