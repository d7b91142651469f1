package fr.copil.comite.piecejointe;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF of which no part grows past what is taken, whatever it claims: each is weighed before it is decoded. */
final class PdfSain {

    /** Any of its letters may be written as its number. */
    private static final Pattern CHIFFRE = Pattern.compile("/"
            + "Encrypt"
                    .chars()
                    .mapToObj(lettre -> "(?:%c|#(?i:%02x))".formatted((char) lettre, lettre))
                    .collect(Collectors.joining())
            + "\\b");

    private PdfSain() {}

    static PDDocument ouvrir(Path fichier) throws IOException {
        byte[] octets = Files.readAllBytes(fichier);
        if (CHIFFRE.matcher(new String(octets, StandardCharsets.ISO_8859_1)).find()) {
            throw new PdfRefuse(PdfRefuse.Raison.PROTEGE);
        }
        try (RandomAccessReadBuffer essai = new RandomAccessReadBuffer(octets)) {
            new LecteurBorne(essai).peserLesGroupes(octets);
        }
        return new LecteurBorne(new RandomAccessReadBuffer(octets)).parse();
    }

    /** Finds all its parts, those that no page shows included. @return its pages */
    static int parcourir(PDDocument document) throws IOException {
        COSDocument contenu = document.getDocument();
        for (COSObjectKey cle : List.copyOf(contenu.getXrefTable().keySet())) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("too long to read");
            }
            contenu.getObjectFromPool(cle).getObject();
        }
        return document.getNumberOfPages();
    }

    static ErreurCopil dire(PdfRefuse refus, String nom) {
        return switch (refus.raison()) {
            case TROP -> trop(nom);
            case PROTEGE -> protege(nom);
            case NON_DESSINE -> nonDessine(nom);
        };
    }

    private static ErreurCopil protege(String nom) {
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

    private static ErreurCopil nonDessine(String nom) {
        return new ErreurCopil(
                "SEANCE-FICHIER-IMAGES",
                "« " + nom + " » porte des images que Copil ne dessine pas (JPEG 2000 ou JBIG2) : imprimez-le en PDF"
                        + " depuis votre lecteur, et joignez ce PDF.");
    }
}
