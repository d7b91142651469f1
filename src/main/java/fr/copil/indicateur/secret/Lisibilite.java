package fr.copil.indicateur.secret;

/**
 * What an audience reads in a cell. The two kinds of secret are told apart only to those who prepare a publication: a
 * reader who knew which cell is small would know it lies under the threshold.
 */
public enum Lisibilite {
    VISIBLE("visible"),
    SECRET("secret statistique"),
    SECRET_SECONDAIRE("secret secondaire"),
    RESTREINT("diffusion restreinte");

    private final String libelle;

    Lisibilite(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
