package fr.copil.commun;

/** What kind of thing the audit log keeps. */
public enum NatureDActe {
    ENTREE("connexion"),
    ENTREE_REFUSEE("connexion refusée"),
    SORTIE("déconnexion"),
    FREIN("essais freinés"),
    IDENTITE("identité prouvée de nouveau"),
    REFUS("refus"),
    COMPTE("compte"),
    SERVICE("service"),
    DROITS("droits"),
    LIEN("lien de mot de passe"),
    MOT_DE_PASSE("mot de passe"),
    VOIR_COMME("voir comme"),
    DONNEES_PERSONNELLES("données personnelles"),
    LIVRAISON("livraison"),
    PUBLICATION("publication"),
    RETRAIT("retrait de chiffres"),
    EXPORT("export"),
    ENVOI("brouillon envoyé au comité ou repris"),
    GEL("gel d'un bilan"),
    SIGNATURE("signature"),
    SEANCE("séance et ses décisions"),
    REGLAGES("réglages"),
    ANNUAIRE("annuaire"),
    SAUVEGARDE("sauvegarde"),
    PURGE("purge");

    private final String libelle;

    NatureDActe(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
