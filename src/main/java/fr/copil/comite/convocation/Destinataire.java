package fr.copil.comite.convocation;

/**
 * To whom a séance is told: an account, or an address of seats.
 *
 * @param compte empty for an address
 * @param adresse empty for an account, which is written to where it says on that day
 * @param nom as whoever sends reads it
 * @param deja whether they were told of this séance before
 */
public record Destinataire(String compte, String adresse, String nom, boolean deja) {

    static Destinataire compte(String compte, String nom) {
        return new Destinataire(compte, "", nom, false);
    }

    static Destinataire adresse(String adresse, String nom) {
        return new Destinataire("", adresse, nom, false);
    }

    Destinataire deja(boolean lEst) {
        return new Destinataire(compte, adresse, nom, lEst);
    }

    /** What tells it from the others. */
    public String cle() {
        return compte.isEmpty() ? adresse : compte;
    }
}
