package fr.copil.comite.piecejointe;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF before anything opens it: what is compressed in it must fit in memory once it is not, whatever it claims, and nothing
 * is compressed in a way that is not drawn.
 */
final class PdfSain {

    /** One of its parts: an A3 page scanned in colour takes half of it. */
    private static final long PARTIE_MAX = 120L * 1024 * 1024;

    private static final Pattern PARTIE = Pattern.compile("stream\\r?\\n");
    private static final Pattern DOUBLE = Pattern.compile("/Fl(ateDecode)?\\s*/Fl(ateDecode)?\\b");
    private static final Pattern NON_DESSINE = Pattern.compile("/(JPXDecode|JBIG2Decode|LZWDecode)\\b");
    private static final Pattern CHIFFRE = Pattern.compile("/Encrypt\\b");

    private PdfSain() {}

    static void verifier(Path fichier, String nom) throws IOException {
        byte[] octets = Files.readAllBytes(fichier);
        String signes = new String(octets, StandardCharsets.ISO_8859_1);
        if (CHIFFRE.matcher(signes).find()) {
            throw protege(nom);
        }
        if (NON_DESSINE.matcher(signes).find()) {
            throw new ErreurCopil(
                    "SEANCE-FICHIER-IMAGES",
                    "« " + nom + " » porte des images que Copil ne dessine pas (JPEG 2000, JBIG2 ou LZW) : imprimez-le"
                            + " en PDF depuis votre lecteur, et joignez ce PDF.");
        }
        if (DOUBLE.matcher(signes).find()) {
            throw trop(nom);
        }
        Matcher parties = PARTIE.matcher(signes);
        Inflater inflater = new Inflater();
        byte[] sortie = new byte[64 * 1024];
        try {
            while (parties.find()) {
                inflater.reset();
                inflater.setInput(octets, parties.end(), octets.length - parties.end());
                if (gonfle(inflater, sortie)) {
                    throw trop(nom);
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** Whether it grows past what is taken; what is not compressed is as long as it looks. */
    private static boolean gonfle(Inflater inflater, byte[] sortie) {
        try {
            for (int lus = inflater.inflate(sortie);
                    lus > 0 && inflater.getBytesWritten() <= PARTIE_MAX;
                    lus = inflater.inflate(sortie)) {
                // Counted by the inflater.
            }
        } catch (DataFormatException autre) {
            return false;
        }
        return inflater.getBytesWritten() > PARTIE_MAX;
    }

    static ErreurCopil protege(String nom) {
        return new ErreurCopil(
                "SEANCE-FICHIER-PROTEGE",
                "« " + nom + " » est protégé par un mot de passe ou par des restrictions : enregistrez-le sans, et"
                        + " joignez-le de nouveau.");
    }

    private static ErreurCopil trop(String nom) {
        return new ErreurCopil(
                "SEANCE-FICHIER-GONFLE",
                "« " + nom + " » devient trop lourd une fois ouvert : imprimez-le en PDF avec des images réduites, et"
                        + " joignez ce PDF.");
    }
}
