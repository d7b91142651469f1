package fr.copil.acces;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** A link that works once: who holds it chooses a password. Only its hash is kept. */
record Lien(String jeton) {

    private static final SecureRandom HASARD = new SecureRandom();
    private static final int OCTETS = 32;

    static Lien nouveau() {
        byte[] octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return new Lien(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    String empreinte() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(jeton.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String chemin() {
        return "/bienvenue/" + jeton;
    }

    @Override
    public String toString() {
        return "Lien[…]";
    }
}
