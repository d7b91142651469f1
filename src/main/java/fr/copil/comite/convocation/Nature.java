package fr.copil.comite.convocation;

/** What members are told of a séance. */
public enum Nature {
    CONVOCATION("Convocation envoyée"),
    /** Another day, hour, length or place. */
    CHANGEMENT("Changement envoyé"),
    ANNULATION("Annulation envoyée");

    private final String libelle;

    Nature(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
