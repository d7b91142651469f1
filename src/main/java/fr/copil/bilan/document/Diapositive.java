package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Fragment;
import java.awt.Color;
import java.awt.Rectangle;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** One slide of a bilan: its title, its number, PROVISOIRE until both have signed; in points. */
final class Diapositive {

    static final int LARGEUR = 960;
    static final int HAUTEUR = 540;
    static final int MARGE = 48;
    static final int UTILE = LARGEUR - 2 * MARGE;

    /** What every number on a slide is called in the file: the same in each, so that two exports are alike. */
    private static final String CHAMP = "{00000000-0000-0000-0000-000000000001}";

    private final XSLFSlide diapo;

    private Diapositive(XSLFSlide diapo) {
        this.diapo = diapo;
    }

    /** @param place of the title, which must have its own: without one, the layout's would move for all */
    static Diapositive nouvelle(XMLSlideShow diaporama, String titre, Rectangle place, int taille, boolean provisoire) {
        XSLFSlide diapo =
                diaporama.createSlide(diaporama.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        Diapositive sienne = new Diapositive(diapo);
        XSLFTextShape zone = diapo.getPlaceholder(0);
        ((CTShape) zone.getXmlObject()).getSpPr().addNewXfrm();
        zone.setAnchor(place);
        zone.clearText();
        zone.setVerticalAlignment(VerticalAlignment.MIDDLE);
        XSLFTextParagraph paragraphe = zone.addNewTextParagraph();
        paragraphe.setTextAlign(TextAlign.LEFT);
        course(paragraphe, titre, taille, Couleurs.TEXTE).setBold(true);
        sienne.numeroter(diaporama.getSlides().size());
        if (provisoire) {
            sienne.texte("PROVISOIRE", new Rectangle(LARGEUR - MARGE - 190, 500, 140, 30), 16, Couleurs.ALERTE)
                    .setTextAlign(TextAlign.RIGHT);
        }
        return sienne;
    }

    /** Of one line or two, whatever its length. */
    static Diapositive nouvelle(XMLSlideShow diaporama, String titre, boolean provisoire) {
        int taille = titre.length() <= 45 ? 30 : titre.length() <= 60 ? 25 : 20;
        return nouvelle(diaporama, titre, new Rectangle(MARGE, 26, UTILE, 60), taille, provisoire);
    }

    private void numeroter(int numero) {
        XSLFTextParagraph paragraphe =
                texte("", new Rectangle(LARGEUR - MARGE - 50, 500, 50, 30), 14, Couleurs.DISCRET);
        paragraphe.setTextAlign(TextAlign.RIGHT);
        while (paragraphe.getXmlObject().sizeOfRArray() > 0) {
            paragraphe.getXmlObject().removeR(0);
        }
        CTTextField champ = paragraphe.getXmlObject().addNewFld();
        champ.setId(CHAMP);
        champ.setType("slidenum");
        champ.addNewRPr().setLang("fr-FR");
        champ.getRPr().setSz(1400);
        champ.setT(String.valueOf(numero));
    }

    XSLFSlide diapo() {
        return diapo;
    }

    XSLFTextParagraph texte(String texte, Rectangle place, int taille, String couleur) {
        XSLFTextParagraph paragraphe = zone(place).addNewTextParagraph();
        course(paragraphe, texte, taille, couleur);
        return paragraphe;
    }

    XSLFTextBox zone(Rectangle place) {
        XSLFTextBox zone = diapo.createTextBox();
        zone.setAnchor(place);
        zone.clearText();
        return zone;
    }

    /** A text whose lines stay lines. */
    static void lignes(XSLFTextParagraph paragraphe, String texte, int taille, String couleur) {
        String[] lignes = texte.split(Fragment.SAUT, -1);
        for (int i = 0; i < lignes.length; i++) {
            if (i > 0) {
                paragraphe.addLineBreak();
            }
            course(paragraphe, lignes[i], taille, couleur);
        }
    }

    static XSLFTextRun course(XSLFTextParagraph paragraphe, String texte, int taille, String couleur) {
        XSLFTextRun course = paragraphe.addNewTextRun();
        course.setText(Ecrit.texte(texte));
        course.setFontSize((double) taille);
        course.setFontColor(Color.decode("#" + couleur));
        course.getRPr(true).setLang("fr-FR");
        return course;
    }
}
