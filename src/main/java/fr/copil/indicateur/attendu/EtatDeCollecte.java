package fr.copil.indicateur.attendu;

import fr.copil.figure.Trait;

/** How far a delivery that is owed has come; the most pressing first. */
public enum EtatDeCollecte {
    EN_RETARD("en retard", Trait.BLOQUE),
    ATTENDUE("attendue", Trait.NON_TRANSMIS),
    /** Sent in part: what there is does not cover its territory. */
    PARTIELLE("reçue en partie", Trait.EN_COURS),
    /** Controlled without a fault, it waits for who decides who reads it. */
    RECUE("reçue et contrôlée, pas encore publiée", Trait.EN_COURS),
    PUBLIEE("publiée", Trait.REALISE),
    SANS_OBJET("sans objet cette année", Trait.NON_TRANSMIS);

    private final String libelle;
    private final Trait trait;

    EtatDeCollecte(String libelle, Trait trait) {
        this.libelle = libelle;
        this.trait = trait;
    }

    public String libelle() {
        return libelle;
    }

    public Trait trait() {
        return trait;
    }

    /** Whether its producer has still something to send. */
    public boolean aEnvoyer() {
        return this == EN_RETARD || this == ATTENDUE || this == PARTIELLE;
    }

    /** Whether it is counted among what this year expects. */
    public boolean compte() {
        return this != SANS_OBJET;
    }
}
