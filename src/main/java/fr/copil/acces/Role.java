package fr.copil.acces;

/** What a person does in Copil; names of functions, never of people. */
public enum Role {
    MEMBRE("Membre du comité", "DSDEN"),
    /** Of a service that holds up its part: its own engagements, its own figures. */
    CONTRIBUTEUR("Contributeur", "DSDEN"),
    CABINET("Cabinet du sous-préfet", "Préfecture"),
    REFERENT("Référent DSDEN", "DSDEN"),
    ADMINISTRATEUR("Administrateur", "DSDEN");

    private final String libelle;
    private final String maison;

    Role(String libelle, String maison) {
        this.libelle = libelle;
        this.maison = maison;
    }

    public String libelle() {
        return libelle;
    }

    /** The audience that one gives it unless told otherwise: who sends restricted figures reads them. */
    public Audience audience() {
        return switch (this) {
            case REFERENT -> Audience.DSDEN;
            case ADMINISTRATEUR -> Audience.PUBLIC;
            case MEMBRE, CONTRIBUTEUR, CABINET -> Audience.COMITE;
        };
    }

    /** The administration in whose name such an account signs when it speaks for no service. */
    public String maison() {
        return maison;
    }
}
