package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Fragment;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Runs, links, fields and bookmarks of a paragraph. */
final class TexteDocx {

    private TexteDocx() {}

    static void fragments(XWPFParagraph paragraphe, List<Fragment> fragments, StylesDocx styles) {
        for (Fragment fragment : fragments) {
            XWPFRun course;
            String lien = fragment.lien();
            if (lien == null) {
                course = paragraphe.createRun();
            } else {
                course = paragraphe.createHyperlinkRun(lien);
                course.setStyle(styles.id("Hyperlink"));
            }
            ecrire(course, Ecrit.texte(fragment.texte()));
            if (fragment.gras()) {
                course.setBold(true);
            }
            if (fragment.italique()) {
                course.setItalic(true);
            }
        }
    }

    private static void ecrire(XWPFRun course, String texte) {
        String[] lignes = texte.split(Fragment.SAUT, -1);
        for (int i = 0; i < lignes.length; i++) {
            if (i > 0) {
                course.addBreak();
            }
            if (i == 0 || !lignes[i].isEmpty()) {
                course.setText(lignes[i], i);
            }
        }
    }

    /** @param affiche what stands there until Word works the field out again */
    static void champ(XWPFParagraph paragraphe, String code, String affiche) {
        debutDeChamp(paragraphe, code);
        paragraphe.createRun().setText(affiche);
        finDeChamp(paragraphe);
    }

    private static void debutDeChamp(XWPFParagraph paragraphe, String code) {
        paragraphe.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        var instruction = paragraphe.createRun().getCTR().addNewInstrText();
        instruction.setStringValue(" " + code + " ");
        instruction.setSpace(SpaceAttribute.Space.PRESERVE);
        paragraphe.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    private static void finDeChamp(XWPFParagraph paragraphe) {
        paragraphe.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    static void signet(XWPFParagraph paragraphe, String nom, int numero) {
        CTBookmark debut = paragraphe.getCTP().addNewBookmarkStart();
        debut.setId(BigInteger.valueOf(numero));
        debut.setName(nom);
    }

    static void finDeSignet(XWPFParagraph paragraphe, int numero) {
        paragraphe.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(numero));
    }

    /**
     * A line of the table of contents: its words, then a field for its page. Nothing stands in the field until Word works
     * it out, when it prints or when the reader asks for it: a number that was not read on the page could be wrong.
     */
    static void renvoi(XWPFParagraph paragraphe, String signet, String texte) {
        CTHyperlink lien = paragraphe.getCTP().addNewHyperlink();
        lien.setAnchor(signet);
        lien.addNewR().addNewT().setStringValue(texte);
        lien.addNewR().addNewTab();
        lien.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        var instruction = lien.addNewR().addNewInstrText();
        instruction.setStringValue(" PAGEREF " + signet + " \\h ");
        instruction.setSpace(SpaceAttribute.Space.PRESERVE);
        lien.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        lien.addNewR().addNewT();
        lien.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
