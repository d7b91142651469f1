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
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldLayoutDocument;
import org.openxmlformats.schemas.presentationml.x2006.main.SldMasterDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Validates each part of an office file against the schema of its kind, as ECMA-376 publishes it. */
final class Conformite {

    private interface Lecture {
        XmlObject lire(String xml) throws XmlException;
    }

    private static final Map<String, Lecture> GENRES = Map.ofEntries(
            Map.entry("word/document.xml", DocumentDocument.Factory::parse),
            Map.entry("word/styles.xml", StylesDocument.Factory::parse),
            Map.entry("word/numbering.xml", NumberingDocument.Factory::parse),
            Map.entry("word/header", HdrDocument.Factory::parse),
            Map.entry("word/footer", FtrDocument.Factory::parse),
            Map.entry("charts/chart", ChartSpaceDocument.Factory::parse),
            Map.entry("ppt/slides/slide", SldDocument.Factory::parse),
            Map.entry("ppt/presentation.xml", PresentationDocument.Factory::parse),
            Map.entry("xl/workbook.xml", WorkbookDocument.Factory::parse),
            Map.entry("xl/worksheets/sheet", WorksheetDocument.Factory::parse),
            Map.entry("ppt/slideMasters/slideMaster", SldMasterDocument.Factory::parse),
            Map.entry("ppt/slideLayouts/slideLayout", SldLayoutDocument.Factory::parse),
            Map.entry("theme/theme", ThemeDocument.Factory::parse),
            Map.entry("word/settings.xml", SettingsDocument.Factory::parse));

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
