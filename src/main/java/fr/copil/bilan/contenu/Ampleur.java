package fr.copil.bilan.contenu;

/** How much of a plan is shown when a bilan is opened; the rest stays in the plan, hidden, and is chosen there. Decision 0043. */
public enum Ampleur {
    NOTE("Note au préfet, 4 à 6 pages"),
    COMPLET("Bilan complet, avec ses annexes");

    private final String libelle;

    Ampleur(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
