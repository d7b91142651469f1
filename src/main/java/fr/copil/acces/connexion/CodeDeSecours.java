package fr.copil.acces.connexion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Lets in once whoever lost their telephone: eighty random bits, of which only the hash is kept. */
record CodeDeSecours(String signes) {

    static final int NOMBRE = 10;

    private static final int OCTETS = 10;

    /** As it was typed: case, spaces and hyphens do not matter. */
    static CodeDeSecours saisi(String texte) {
        return new CodeDeSecours(texte.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    static List<CodeDeSecours> dix() {
        return Stream.generate(() -> new CodeDeSecours(Base32.ecrire(Coffre.hasard(OCTETS))))
                .limit(NOMBRE)
                .toList();
    }

    String lisible() {
        return Base32.parQuatre(signes).replace(' ', '-');
    }

    String empreinte() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(signes.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "CodeDeSecours[…]";
    }
}
