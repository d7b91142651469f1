package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.DocumentDeSeance;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a bilan, or a paper of a meeting, into a file. Without state, without clock: the same bilan always gives the same bytes. Decision 0016. */
public final class Ecriture {

    private Ecriture() {}

    /** @param gabarit the template of the préfecture for this format, if it supplied one */
    public static byte[] ecrire(Bilan bilan, Format format, byte @Nullable [] gabarit) throws IOException {
        return switch (format) {
            case DOCX -> EcritureDocx.ecrire(bilan, gabarit);
            case PPTX -> EcriturePptx.ecrire(bilan, gabarit);
            case PDF -> EcriturePdf.ecrire(EcritureHtml.pourPdf(bilan), Marges.de(bilan.entete()));
            case XLSX -> EcritureXlsx.ecrire(bilan);
            case ODS -> EcritureOds.ecrire(bilan);
            case HTML -> EcritureHtml.page(bilan);
        };
    }

    /** A paper of a meeting, of those formats alone that are pages. */
    public static byte[] ecrire(DocumentDeSeance document, Format format, byte @Nullable [] gabarit)
            throws IOException {
        return switch (format) {
            case DOCX -> SeanceDocx.ecrire(document, gabarit);
            case PDF -> EcriturePdf.ecrire(SeanceHtml.pourPdf(document), Marges.de(document));
            case PPTX, XLSX, ODS, HTML -> throw new IllegalArgumentException("no paper of a meeting is a " + format);
        };
    }
}
