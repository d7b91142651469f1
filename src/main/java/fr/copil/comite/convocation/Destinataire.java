package fr.copil.comite.convocation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * To whom a séance is told: an account, or an address of seats.
 *
 * @param compte empty for an address
 * @param adresse empty for an account, which is written to where it says on that day
 * @param nom as whoever sends reads it
 * @param nature what they are told now
 * @param dernier the last message that was written to them about it, none when there was none
 * @param parti whether that one has left
 */
public record Destinataire(
        String compte, String adresse, String nom, Nature nature, @Nullable Envoi dernier, boolean parti) {

    static Destinataire compte(String compte, String nom) {
        return new Destinataire(compte, "", nom, Nature.CONVOCATION, null, false);
    }

    static Destinataire adresse(String adresse, String nom) {
        return new Destinataire("", adresse, nom, Nature.CONVOCATION, null, false);
    }

    Destinataire apres(Nature nature, Envoi dernier, boolean parti) {
        return new Destinataire(compte, adresse, nom, nature, dernier, parti);
    }

    /** Whether they were told of it before. */
    public boolean deja() {
        return nature != Nature.CONVOCATION;
    }

    /** When and where they believe that they meet; empty when that is not known. */
    String croit() {
        return dernier == null || !parti ? "" : dernier.annonce();
    }

    /** What tells it from the others. */
    public String cle() {
        return cle(compte, adresse);
    }

    static String cle(String compte, String adresse) {
        return compte.isEmpty() ? adresse.toLowerCase(Locale.ROOT) : compte;
    }
}
