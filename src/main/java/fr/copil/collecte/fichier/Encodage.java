package fr.copil.collecte.fichier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Texts as spreadsheets save them: UTF-8 or UTF-16, with or without a mark, else windows-1252. */
final class Encodage {

    private static final Charset OCCIDENTAL = Charset.forName("windows-1252");

    private Encodage() {}

    static String lire(byte[] octets) {
        String texte = decoder(octets);
        return texte.startsWith("\uFEFF") ? texte.substring(1) : texte;
    }

    private static String decoder(byte[] octets) {
        if (commence(octets, 0xFF, 0xFE) || (octets.length > 1 && octets[0] != 0 && octets[1] == 0)) {
            return new String(octets, StandardCharsets.UTF_16LE);
        }
        if (commence(octets, 0xFE, 0xFF) || (octets.length > 1 && octets[0] == 0 && octets[1] != 0)) {
            return new String(octets, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(octets, OCCIDENTAL);
        }
    }

    private static boolean commence(byte[] octets, int un, int deux) {
        return octets.length > 1 && (octets[0] & 0xFF) == un && (octets[1] & 0xFF) == deux;
    }

    /** Whether this is no text, whatever the encoding: it holds zeros, and not one byte in two as UTF-16 does. */
    static boolean binaire(String octets) {
        long nuls = octets.chars().filter(c -> c == 0).count();
        return nuls > 0 && nuls < octets.length() / 4;
    }
}
