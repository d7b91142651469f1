package fr.copil.bilan.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import fr.copil.bilan.document.police.Police;
import fr.copil.bilan.document.police.Signes;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Makes a tagged PDF/UA-1 that is a PDF/A-2a too, for archives, from a page: bookmarks, embedded fonts, charts as vectors with their words. */
final class EcriturePdf {

    private static final String TEXTE = "Source Sans 3";

    /** Charts are drawn with it too, so that the machine that writes the file does not show in it. */
    private static final Set<FSFontUseCase> USAGES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    private static final Pattern HEURE = Pattern.compile("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*<");

    private EcriturePdf() {}

    static byte[] ecrire(String page, Marges marges) throws IOException {
        PdfRendererBuilder reglages = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withHtmlContent(Signes.tenir(page), null)
                .useSVGDrawer(new BatikSVGDrawer())
                .withProducer("Copil");
        police(reglages, Police.TEXTE, TEXTE, 400, FontStyle.NORMAL);
        police(reglages, Police.GRAS, TEXTE, 700, FontStyle.NORMAL);
        police(reglages, Police.ITALIQUE, TEXTE, 400, FontStyle.ITALIC);
        police(reglages, Police.SIGNES, "Signes", 400, FontStyle.NORMAL);
        police(reglages, Police.EMOJI, "Emoji", 400, FontStyle.NORMAL);
        try (PdfBoxRenderer rendu = reglages.buildPdfRenderer();
                ByteArrayOutputStream octets = new ByteArrayOutputStream()) {
            rendu.createPDFWithoutClosing();
            PDDocument document = rendu.getPdfDocument();
            dater(document, marges);
            document.save(octets);
            return octets.toByteArray();
        }
    }

    private static void police(
            PdfRendererBuilder reglages, Police police, String famille, int graisse, FontStyle style) {
        reglages.useFont(police::ouvrir, famille, graisse, style, true, USAGES);
    }

    /** The day that it bears, in the place of the hour of the export. */
    private static void dater(PDDocument document, Marges marges) throws IOException {
        GregorianCalendar jour = GregorianCalendar.from(marges.le().atStartOfDay(ZoneId.of("UTC")));
        document.getDocumentInformation().setCreationDate(jour);
        document.getDocumentInformation().setModificationDate(jour);
        document.setDocumentId((long) marges.mention().hashCode());
        PDMetadata dites = document.getDocumentCatalog().getMetadata();
        String fiche = new String(dites.toByteArray(), StandardCharsets.UTF_8);
        // The same in both places, or it is no PDF/A.
        dites.importXMPMetadata(HEURE.matcher(fiche)
                .replaceAll("$1" + marges.le() + "T00:00:00Z<")
                .getBytes(StandardCharsets.UTF_8));
    }
}
