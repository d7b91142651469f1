package fr.copil.acces.connexion;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A text as a square that a telephone reads, in SVG: dark on white in both themes, or telephones do not see it. */
final class Carre {

    private static final int MARGE = 4;

    private Carre() {}

    static String dessiner(String texte) {
        try {
            BitMatrix points = new QRCodeWriter()
                    .encode(
                            texte,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    MARGE,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
            int cote = points.getWidth();
            return ("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"Carré à photographier avec"
                            + " l'application\" width=\"220\" height=\"220\" viewBox=\"0 0 %1$d %1$d\""
                            + " shape-rendering=\"crispEdges\"><rect width=\"%1$d\" height=\"%1$d\" fill=\"#fff\"/>"
                            + "<path d=\"%2$s\" fill=\"#000\"/></svg>")
                    .formatted(cote, trace(points));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String trace(BitMatrix points) {
        StringBuilder trace = new StringBuilder();
        for (int y = 0; y < points.getHeight(); y++) {
            for (int x = 0; x < points.getWidth(); x++) {
                if (points.get(x, y)) {
                    trace.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return trace.toString();
    }
}
