package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bilan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that can be found in a file: parts, embedded workbooks, metadata, alternative texts. */
public final class Octets {

    private Octets() {}

    public static String texte(Bilan bilan, Format format) throws IOException {
        byte[] octets = Ecriture.ecrire(bilan, format, null);
        return switch (format) {
            case HTML -> new String(octets, StandardCharsets.UTF_8);
            case PDF -> {
                try (PDDocument document = Loader.loadPDF(octets)) {
                    yield new PDFTextStripper().getText(document)
                            + document.getDocumentInformation().getCOSObject()
                            + new String(octets, StandardCharsets.ISO_8859_1);
                }
            }
            case DOCX, PPTX, XLSX, ODS -> Ouvert.tout(octets);
        };
    }
}
