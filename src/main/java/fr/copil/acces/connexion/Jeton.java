package fr.copil.acces.connexion;

import fr.copil.commun.Empreinte;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret that lets whoever holds it read something: 256 bits, of which the hash alone is kept. */
public record Jeton(String clair) {

    private static final SecureRandom HASARD = new SecureRandom();
    private static final int OCTETS = 32;

    public static Jeton nouveau() {
        byte[] octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return new Jeton(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    public String empreinte() {
        return Empreinte.de(clair.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Jeton[…]";
    }
}
