package fr.copil.bilan.contenu;

/** The three occasions on which a convention is accounted for. */
public enum Genre {
    INTERMEDIAIRE("Bilan intermédiaire"),
    ANNUEL("Bilan annuel"),
    FIN("Bilan de fin de convention");

    private final String libelle;

    Genre(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
