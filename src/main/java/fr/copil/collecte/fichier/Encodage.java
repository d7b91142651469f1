package fr.copil.collecte.fichier;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Texts as spreadsheets save them: UTF-8 or UTF-16, with or without a mark, else windows-1252. */
enum Encodage {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    OCCIDENTAL(Charset.forName("windows-1252"));

    private static final char MARQUE = '\uFEFF';

    private static final int MORCEAU = 1 << 16;

    private final Charset jeu;

    Encodage(Charset jeu) {
        this.jeu = jeu;
    }

    static String lire(byte[] octets) {
        try (Reader texte = Contenu.de(octets).texte()) {
            StringWriter lu = new StringWriter(octets.length);
            texte.transferTo(lu);
            return lu.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it is looked at: one byte is enough to make it windows-1252. */
    static Encodage de(Contenu contenu) throws IOException {
        byte[] debut = contenu.debut(2);
        if (debut.length > 1) {
            int un = debut[0] & 0xFF;
            int deux = debut[1] & 0xFF;
            if ((un == 0xFF && deux == 0xFE) || (un != 0 && deux == 0)) {
                return UTF_16LE;
            }
            if ((un == 0xFE && deux == 0xFF) || (un == 0 && deux != 0)) {
                return UTF_16BE;
            }
        }
        // Given a decoder and not its name, it reports what it cannot decode.
        try (Reader lecture = new InputStreamReader(contenu.ouvrir(), StandardCharsets.UTF_8.newDecoder())) {
            char[] morceau = new char[MORCEAU];
            while (lecture.read(morceau) >= 0) {
                // Read to be decoded.
            }
            return UTF_8;
        } catch (CharacterCodingException e) {
            return OCCIDENTAL;
        }
    }

    /** Without its mark. */
    Reader ouvrir(InputStream octets) throws IOException {
        PushbackReader texte = new PushbackReader(new InputStreamReader(octets, jeu));
        int premier = texte.read();
        if (premier >= 0 && premier != MARQUE) {
            texte.unread(premier);
        }
        return texte;
    }

    /** Whether this is no text, whatever the encoding: it holds zeros, and not one byte in two as UTF-16 does. */
    static boolean binaire(String octets) {
        long nuls = octets.chars().filter(c -> c == 0).count();
        return nuls > 0 && nuls < octets.length() / 4;
    }
}
