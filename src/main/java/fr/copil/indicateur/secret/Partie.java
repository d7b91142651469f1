package fr.copil.indicateur.secret;

/** The counts inside a cell; a count that is not a rate has only {@code EFFECTIF}. */
public enum Partie {
    EFFECTIF("effectif"),
    NUMERATEUR("numérateur"),
    COMPLEMENT("complément");

    private final String libelle;

    Partie(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
