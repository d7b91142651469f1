package fr.copil.bilan.document;

import fr.copil.bilan.contenu.DocumentDeSeance.Signataire;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

/** Those who sign side by side in a Word document: a column each, its service, its function, the place of its signature. */
final class SignaturesDocx {

    /** For a pen, in twentieths of a point. */
    static final int PLACE = 1100;

    private SignaturesDocx() {}

    static void ecrire(PagesDocx pages, List<Signataire> rangee) {
        pages.paragraphe("Normal", "").setKeepNext(true);
        XWPFTable table = pages.tableau(3, rangee.stream().map(signataire -> 1).toList());
        CTTblPr proprietes = table.getCTTbl().getTblPr();
        proprietes.addNewTblCaption().setVal("Signataires");
        ligne(pages, table.getRow(0), rangee, Signataire::service, true);
        table.getRow(0).setRepeatHeader(true);
        ligne(pages, table.getRow(1), rangee, Signataire::fonction, false);
        ligne(pages, table.getRow(2), rangee, Signataire::signature, false);
        table.getRow(2).setHeight(PLACE);
        table.getRow(2).setHeightRule(TableRowHeightRule.AT_LEAST);
    }

    private static void ligne(
            PagesDocx pages,
            XWPFTableRow ligne,
            List<Signataire> rangee,
            Function<Signataire, String> dit,
            boolean entete) {
        ligne.setCantSplitRow(true);
        for (int j = 0; j < rangee.size(); j++) {
            XWPFParagraph paragraphe = ligne.getCell(j).getParagraphArray(0);
            pages.style(paragraphe, "Normal");
            paragraphe.setSpacingAfter(0);
            paragraphe.setKeepNext(ligne != ligne.getTable().getRow(2));
            XWPFRun course = paragraphe.createRun();
            course.setBold(entete);
            course.setText(Ecrit.texte(dit.apply(rangee.get(j))));
        }
    }
}
