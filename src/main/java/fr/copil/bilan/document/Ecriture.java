package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bilan;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes a bilan into a file. Without state, without clock: the same bilan always gives the same bytes. Decision 0016. */
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
}
