package fr.copil.commun;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a file, in hexadecimal, as {@code sha256sum} and {@code certutil} give it. */
public final class Empreinte {

    private Empreinte() {}

    public static String de(byte[] octets) {
        return HexFormat.of().formatHex(sha256().digest(octets));
    }

    /** Read to its end, of any length. */
    public static String de(InputStream contenu) throws IOException {
        MessageDigest condensat = sha256();
        try (DigestInputStream lu = new DigestInputStream(contenu, condensat)) {
            lu.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(condensat.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
