package fr.copil.aide;

import java.util.Arrays;
import java.util.Optional;

/** The help of those who do the same in Copil, ten minutes each; then what is for everybody. */
public enum Chapitre {
    MEMBRE("membre", "Membre du comité"),
    CABINET("cabinet", "Cabinet du sous-préfet"),
    REFERENT("referent", "Référent DSDEN"),
    ADMINISTRATEUR("administrateur", "Administrateur"),
    TOUS("tous", "Quand ça bloque");

    private final String adresse;
    private final String libelle;

    Chapitre(String adresse, String libelle) {
        this.adresse = adresse;
        this.libelle = libelle;
    }

    /** Also the name of the text that it is read from. */
    public String adresse() {
        return adresse;
    }

    public String libelle() {
        return libelle;
    }

    public static Optional<Chapitre> a(String adresse) {
        return Arrays.stream(values())
                .filter(chapitre -> chapitre.adresse.equals(adresse))
                .findFirst();
    }
}
