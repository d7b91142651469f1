package fr.copil.acces;

import fr.copil.commun.ErreurCopil;

/** What was asked for binds too much for a session whose last proof is old: proven again, it may be asked for again. */
public final class IdentiteAProuver extends ErreurCopil {

    private final String libelle;

    IdentiteAProuver(String libelle) {
        super(
                "IDENTITE-A-PROUVER",
                libelle.isEmpty()
                        ? "Il y a trop longtemps que vous vous êtes identifié pour cela : déconnectez-vous, revenez"
                                + " par votre fournisseur d'identité, puis recommencez dans le quart d'heure."
                        : "Il y a trop longtemps que vous avez prouvé qui vous êtes : faites-le de nouveau, puis"
                                + " recommencez.");
        this.libelle = libelle;
    }

    /** What is to be typed; empty when only coming in again will do. */
    public String libelle() {
        return libelle;
    }
}
