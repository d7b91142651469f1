package fr.copil.acces.connexion;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a telephone has to be given so that it shows the codes of an account.
 *
 * @param texte for who types it
 * @param carre for who photographs it, an SVG drawing
 */
public record SecretAPoser(String texte, String carre) {

    static SecretAPoser de(String compte, byte[] secret) {
        String texte = Base32.ecrire(secret);
        String nom = URLEncoder.encode(compte, StandardCharsets.UTF_8).replace("+", "%20");
        return new SecretAPoser(
                Base32.parQuatre(texte),
                Carre.dessiner("otpauth://totp/Copil:" + nom + "?secret=" + texte + "&issuer=Copil"));
    }

    @Override
    public String toString() {
        return "SecretAPoser[…]";
    }
}
