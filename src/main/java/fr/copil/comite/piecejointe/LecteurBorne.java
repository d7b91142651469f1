package fr.copil.comite.piecejointe;

import fr.copil.comite.piecejointe.PdfRefuse.Raison;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Reads a PDF as its library does, and weighs each part when it is found, before anything decodes it. */
final class LecteurBorne extends PDFParser {

    /** An A3 page scanned in colour takes half of it. */
    private static final long IMAGE_MAX = 120L * 1024 * 1024;

    /** A font, or the drawing of a page. */
    private static final long PARTIE_MAX = 40L * 1024 * 1024;

    /** Of all that says how the file is made: each of its bytes may become an object. */
    private static final long STRUCTURE_MAX = 16L * 1024 * 1024;

    /** As far back as the library looks for the beginning of a group of objects, and more. */
    private static final int DEBUT_AU_PLUS = 600;

    private long structure;

    LecteurBorne(RandomAccessRead source) throws IOException {
        super(source);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary entete) throws IOException {
        COSStream partie = super.parseCOSStream(entete);
        if (document.isEncrypted()) {
            throw new PdfRefuse(Raison.PROTEGE);
        }
        boolean deStructure = deStructure(partie);
        boolean image = COSName.IMAGE.equals(partie.getCOSName(COSName.SUBTYPE));
        long max = deStructure ? STRUCTURE_MAX - structure : image ? IMAGE_MAX : PARTIE_MAX;
        try (InputStream contenu = partie.createRawInputStream()) {
            long octets = Gonflement.peser(partie, contenu, max);
            structure += deStructure ? octets : 0;
        }
        return partie;
    }

    /** By what the library needs of it: it takes one that does not say its type. */
    private static boolean deStructure(COSDictionary partie) {
        COSName type = partie.getCOSName(COSName.TYPE);
        return COSName.OBJ_STM.equals(type)
                || COSName.XREF.equals(type)
                || partie.containsKey(COSName.FIRST)
                || partie.containsKey(COSName.W);
    }

    /**
     * The groups of objects as the library finds them in a broken file, by another reader of its own that weighs nothing.
     */
    void peserLesGroupes(byte[] octets) {
        String signes = new String(octets, StandardCharsets.ISO_8859_1);
        // Both searches only go forward: a file of nothing but such signs is read once.
        int debut = signes.indexOf("obj");
        for (int ici = signes.indexOf("/ObjStm"); ici >= 0; ici = signes.indexOf("/ObjStm", ici + 1)) {
            while (debut >= 0 && debut < ici) {
                if (debut > ici - DEBUT_AU_PLUS) {
                    peserLeGroupe(debut + "obj".length());
                }
                debut = signes.indexOf("obj", debut + 1);
            }
        }
    }

    private void peserLeGroupe(int apres) {
        try {
            source.seek(apres);
            skipSpaces();
            structure = 0;
            parseCOSStream(parseCOSDictionary(false));
        } catch (IOException pasUnGroupe) {
            // The library passes over it too.
        }
    }
}
