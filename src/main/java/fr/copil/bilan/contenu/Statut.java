package fr.copil.bilan.contenu;

/** How far a bilan is: it moves, then stands still, then commits those who signed it. */
public enum Statut {
    BROUILLON("brouillon"),
    FIGE("figé, en attente de signature"),
    SIGNE("signé");

    private final String libelle;

    Statut(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
