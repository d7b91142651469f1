package fr.copil.indicateur.contestation;

/** How a contested figure was settled. */
public enum IssueDeContestation {
    MAINTENU("le chiffre en vigueur est maintenu"),
    CORRIGE("le chiffre est corrigé par une nouvelle livraison"),
    RETIREE("la contestation est retirée");

    private final String libelle;

    IssueDeContestation(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
