package fr.copil.bilan.export;

import fr.copil.bilan.contenu.DocumentDeSeance;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.document.Ecriture;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.SignesDuPdf;
import fr.copil.bilan.redaction.Annexes;
import fr.copil.commun.Textes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Writes what a committee sends or keeps of a meeting, in the template of the house. It reads nothing and shows nothing but
 * what it is given: whoever asks has already looked at who will read it.
 */
@Component
@NamedInterface("document")
public class DocumentsDeSeance {

    public static final List<Format> FORMATS = List.of(Format.DOCX, Format.PDF);

    private final Gabarit gabarit;

    DocumentsDeSeance(@Value("${copil.bilan.gabarit:#{null}}") @Nullable Path gabarit) {
        this.gabarit = new Gabarit(gabarit, null);
    }

    /**
     * The same document always gives the same bytes. What its figures draw is said in cells, in an annexe at its end.
     *
     * @param format one of {@link #FORMATS}
     */
    public byte[] ecrire(DocumentDeSeance document, Format format) throws IOException {
        return Ecriture.ecrire(avecDonnees(document), format, gabarit.lire(format));
    }

    /** What the PDF of it cannot show, to be told to its author; empty when it shows everything. */
    public String perdus(DocumentDeSeance document) {
        return SignesDuPdf.perdus(avecDonnees(document));
    }

    /** {@code releve-de-decisions-comite-de-loire-atlantique-2027-01-12.pdf}. */
    public static String nom(DocumentDeSeance document, Format format) {
        return Textes.normaliser(document.titre() + " " + document.sousTitre()).replace(' ', '-') + "-"
                + document.papier().le() + "." + format.extension();
    }

    private static DocumentDeSeance avecDonnees(DocumentDeSeance document) {
        return document.figures().isEmpty()
                ? document
                : document.avecAnnexe(new Section(
                        "donnees-des-figures",
                        "Données des figures",
                        false,
                        List.of(),
                        Annexes.donnees(document.figures())));
    }
}
