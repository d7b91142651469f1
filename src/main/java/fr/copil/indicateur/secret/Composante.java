package fr.copil.indicateur.secret;

/** The counts inside a cell; a count that is not a rate has only {@code EFFECTIF}. */
public enum Composante {
    EFFECTIF("effectif"),
    NUMERATEUR("numérateur"),
    COMPLEMENT("complément");

    private final String libelle;

    Composante(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
