package fr.copil.bilan.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import fr.copil.bilan.Bilan;
import fr.copil.bilan.Entete;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a bilan as a tagged PDF/UA-1, from its page: bookmarks, embedded fonts, charts as vectors with their words. */
final class EcriturePdf {

    private static final String POLICE = "Source Sans 3";

    static {
        // The letters of the charts: drawn by Java, which must know the font before it first looks for one.
        Stream.of("SourceSans3-Regular.ttf", "SourceSans3-Bold.ttf").forEach(EcriturePdf::enregistrer);
    }

    private EcriturePdf() {}

    private static void enregistrer(String fichier) {
        try (InputStream police = ouvrir(fichier)) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, police));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] ecrire(Bilan bilan) throws IOException {
        PdfRendererBuilder reglages = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withHtmlContent(EcritureHtml.pourPdf(bilan), null)
                .useSVGDrawer(new BatikSVGDrawer())
                .withProducer("Copil");
        police(reglages, "SourceSans3-Regular.ttf", 400, FontStyle.NORMAL);
        police(reglages, "SourceSans3-Bold.ttf", 700, FontStyle.NORMAL);
        police(reglages, "SourceSans3-It.ttf", 400, FontStyle.ITALIC);
        try (PdfBoxRenderer rendu = reglages.buildPdfRenderer();
                ByteArrayOutputStream octets = new ByteArrayOutputStream()) {
            rendu.createPDFWithoutClosing();
            PDDocument document = rendu.getPdfDocument();
            dater(document, bilan.entete());
            document.save(octets);
            return octets.toByteArray();
        }
    }

    private static void police(PdfRendererBuilder reglages, String fichier, int graisse, FontStyle style) {
        reglages.useFont(() -> ouvrir(fichier), POLICE, graisse, style, true);
    }

    private static InputStream ouvrir(String fichier) {
        return Objects.requireNonNull(EcriturePdf.class.getResourceAsStream("polices/" + fichier), fichier);
    }

    /** The day of the figures, in the place of the hour of the export. */
    private static void dater(PDDocument document, Entete entete) {
        GregorianCalendar jour = GregorianCalendar.from(entete.arreteLe().atStartOfDay(ZoneId.of("UTC")));
        document.getDocumentInformation().setCreationDate(jour);
        document.getDocumentInformation().setModificationDate(jour);
        document.setDocumentId((long) entete.mention().hashCode());
    }
}
