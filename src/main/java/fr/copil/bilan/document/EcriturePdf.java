package fr.copil.bilan.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Entete;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a bilan as a tagged PDF/UA-1, from its page: bookmarks, embedded fonts, charts as vectors with their words. */
final class EcriturePdf {

    private static final String POLICE = "Source Sans 3";

    /** Charts are drawn with it too, so that the machine that writes the file does not show in it. */
    private static final Set<FSFontUseCase> USAGES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private EcriturePdf() {}

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
        reglages.useFont(() -> ouvrir(fichier), POLICE, graisse, style, true, USAGES);
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
