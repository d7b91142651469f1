package fr.copil.convention.suivi;

/** Why an engagement is to be updated, the most pressing first: what somebody waits for, then what time says. */
public enum Urgence {
    DEMANDE("demandé par le cabinet"),
    RETARD("en retard"),
    BLOCAGE("blocage à revoir"),
    SANS_NOUVELLE("sans nouvelle depuis le dernier comité"),
    JAMAIS("jamais mis à jour"),
    A_JOUR("à jour");

    private final String libelle;

    Urgence(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
