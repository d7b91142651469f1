package fr.copil.convention.dispositif;

/** Whom a relevé counts, each kind beside the others: a dispositif may serve children and their parents. */
public enum PublicCompte {
    ENFANTS(0, "Enfants", "enfant", "enfants"),
    JEUNES(1, "Jeunes", "jeune", "jeunes"),
    ADULTES(2, "Adultes", "adulte", "adultes");

    private final int rang;
    private final String titre;
    private final String un;
    private final String plusieurs;

    PublicCompte(int rang, String titre, String un, String plusieurs) {
        this.rang = rang;
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

    /** From 0, none twice. */
    int rang() {
        return rang;
    }

    /** Of the column where it is stored. */
    String colonne() {
        return plusieurs;
    }
}
