package fr.copil.convention.dispositif;

/** Whether a dispositif runs in a territory, as its relevé says. */
public enum EtatDuDispositif {
    FONCTIONNE("fonctionne"),
    EN_PREPARATION("en préparation"),
    SUSPENDU("suspendu"),
    ARRETE("arrêté");

    private final String libelle;

    EtatDuDispositif(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
