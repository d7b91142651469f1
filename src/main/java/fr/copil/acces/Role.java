package fr.copil.acces;

/** What a person does in Copil; names of functions, never of people. */
public enum Role {
    MEMBRE("Membre du comité"),
    CABINET("Cabinet du sous-préfet"),
    REFERENT("Référent DSDEN"),
    ADMINISTRATEUR("Administrateur");

    private final String libelle;

    Role(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
