package fr.copil.comite.piecejointe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** Stops where a page asks for too much: too long, or an image that would not fit in memory. */
final class DessinBorne extends PDFRenderer {

    /** Of one written among the drawing of a page. */
    private static final long DANS_LA_PAGE_MAX = 16L * 1024 * 1024;

    private final long jusque;

    DessinBorne(PDDocument document, Duration patience) {
        super(document);
        setSubsamplingAllowed(true);
        jusque = System.nanoTime() + patience.toNanos();
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parametres) throws IOException {
        return new PageDrawer(parametres) {
            @Override
            protected void processOperator(Operator operateur, List<COSBase> operandes) throws IOException {
                if (Thread.currentThread().isInterrupted() || System.nanoTime() > jusque) {
                    throw new IllegalStateException("too long to draw");
                }
                if (operateur.getImageData() != null) {
                    Gonflement.peser(
                            operateur.getImageParameters(),
                            new ByteArrayInputStream(operateur.getImageData()),
                            DANS_LA_PAGE_MAX);
                }
                super.processOperator(operateur, operandes);
            }

            @Override
            public void drawImage(PDImage image) throws IOException {
                borner(image);
                if (image instanceof PDImageXObject dessinee) {
                    borner(dessinee.getSoftMask());
                    borner(dessinee.getMask());
                }
                super.drawImage(image);
            }
        };
    }

    private static void borner(@Nullable PDImage image) {
        if (image != null && (long) image.getWidth() * image.getHeight() > Gonflement.PIXELS_MAX) {
            throw new PdfRefuse(PdfRefuse.Raison.TROP);
        }
    }
}
