package fr.copil.comite.convocation;

/** What members are told of a séance. */
public enum Nature {
    CONVOCATION("Convocation", "Convocation envoyée"),
    /** Another day, hour, length or place. */
    CHANGEMENT("Changement", "Changement envoyé"),
    ANNULATION("Annulation", "Annulation envoyée");

    private final String nom;
    private final String libelle;

    Nature(String nom, String libelle) {
        this.nom = nom;
        this.libelle = libelle;
    }

    public String nom() {
        return nom;
    }

    public String libelle() {
        return libelle;
    }
}
