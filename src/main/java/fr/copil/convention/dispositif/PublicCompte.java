package fr.copil.convention.dispositif;

/** Whom a relevé counts, each kind beside the others: a dispositif may serve children and their parents. */
public enum PublicCompte {
    ENFANTS("Enfants", "enfant", "enfants"),
    JEUNES("Jeunes", "jeune", "jeunes"),
    ADULTES("Adultes", "adulte", "adultes");

    private final String titre;
    private final String un;
    private final String plusieurs;

    PublicCompte(String titre, String un, String plusieurs) {
        this.titre = titre;
        this.un = un;
        this.plusieurs = plusieurs;
    }

    public String titre() {
        return titre;
    }

    public String un() {
        return un;
    }

    public String plusieurs() {
        return plusieurs;
    }

    /** Of the column where it is stored. */
    String colonne() {
        return plusieurs;
    }
}
