package fr.copil.methode;

/** The three parts of the annexe, in its order. Source: convention nationale, annexe 1. */
public enum ThemeMethode {
    PILOTAGE("Pilotage"),
    SUIVI_EVALUATION("Suivi et évaluation"),
    PARTENARIAT("Partenariat et animation");

    private final String libelle;

    ThemeMethode(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
