package fr.copil.comite.piecejointe;

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

    private static final long PIXELS_MAX = 30_000_000;

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
        if (image != null && (long) image.getWidth() * image.getHeight() > PIXELS_MAX) {
            throw new IllegalStateException("too large an image");
        }
    }
}
