package fr.copil.convention.dispositif;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Those of the census of which nobody says how they are today. */
public enum RecensementVoulu {
    /** Nothing is said of this school year, nor of this civil year. */
    A_RECENSER("a-recenser", "à recenser cette année"),
    JAMAIS("jamais", "jamais recensés");

    private final String code;
    private final String libelle;

    RecensementVoulu(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    public String code() {
        return code;
    }

    public String libelle() {
        return libelle;
    }

    boolean retient(@Nullable DernierReleve dernier, LocalDate jour) {
        return dernier == null || (this == A_RECENSER && !dernier.annee().enCours(jour));
    }
}
