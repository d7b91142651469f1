package fr.copil.moyens;

/** Who pays, by kind. Source: convention Loire-Atlantique, art. 3, l. 124-128, for the State. */
public enum Financeur {
    ETAT_VILLE("État, politique de la ville"),
    ETAT_EDUCATION("État, Éducation nationale"),
    REGION("Région"),
    DEPARTEMENT("Département"),
    COMMUNE("Commune ou intercommunalité"),
    CAF("CAF"),
    AUTRE("Autre financeur");

    private final String libelle;

    Financeur(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Whether there are several of that kind, told apart by their name. */
    public boolean seNomme() {
        return this != ETAT_VILLE && this != ETAT_EDUCATION;
    }
}
