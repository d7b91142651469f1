package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Validates each part of an office file against the schema of its kind, as ECMA-376 publishes it. */
final class Conformite {

    private interface Lecture {
        XmlObject lire(String xml) throws XmlException;
    }

    private static final Map<String, Lecture> GENRES = Map.of(
            "word/document.xml", DocumentDocument.Factory::parse,
            "word/styles.xml", StylesDocument.Factory::parse,
            "word/numbering.xml", NumberingDocument.Factory::parse,
            "word/header", HdrDocument.Factory::parse,
            "word/footer", FtrDocument.Factory::parse,
            "charts/chart", ChartSpaceDocument.Factory::parse,
            "ppt/slides/slide", SldDocument.Factory::parse,
            "ppt/presentation.xml", PresentationDocument.Factory::parse,
            "xl/workbook.xml", WorkbookDocument.Factory::parse,
            "xl/worksheets/sheet", WorksheetDocument.Factory::parse);

    private Conformite() {}

    static void verifier(byte[] archive) {
        List<String> vues = new ArrayList<>();
        List<String> fautes = new ArrayList<>();
        Ouvert.parties(archive).forEach((nom, texte) -> {
            if (nom.endsWith(".xml")) {
                GENRES.forEach((genre, lecture) -> {
                    if (nom.contains(genre)) {
                        vues.add(nom);
                        valider(nom, texte, lecture, fautes);
                    }
                });
            }
        });
        assertThat(fautes).isEmpty();
        assertThat(vues).hasSizeGreaterThan(3);
    }

    private static void valider(String nom, String texte, Lecture lecture, List<String> fautes) {
        List<XmlError> erreurs = new ArrayList<>();
        try {
            lecture.lire(texte).validate(new XmlOptions().setErrorListener(erreurs));
        } catch (XmlException e) {
            fautes.add(nom + " : " + e.getMessage());
        }
        erreurs.forEach(erreur -> fautes.add(nom + " : " + erreur.getMessage() + " "
                + (erreur.getCursorLocation() == null
                        ? ""
                        : erreur.getCursorLocation().xmlText().substring(0, 120))));
    }
}
