package fr.copil.methode;

/** What one may answer to a question of the annexe. */
public enum Reponse {
    OUI("oui"),
    PARTIEL("partiel"),
    NON("non"),
    SANS_OBJET("sans objet");

    private final String libelle;

    Reponse(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
