package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Fragment;
import java.awt.Color;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** One slide of a bilan: its title, its number, PROVISOIRE until both have signed; places in points, as on Copil's master. */
final class Diapositive {

    static final int LARGEUR = 960;
    static final int HAUTEUR = 540;
    static final int MARGE = 48;
    static final int UTILE = LARGEUR - 2 * MARGE;

    private static final String FRANCAIS = "fr-FR";

    /** What every number on a slide is called in the file: the same in each, so that two exports are alike. */
    private static final String CHAMP = "{00000000-0000-0000-0000-000000000001}";

    /** Far from those that the library gives. */
    private static final int ID_DU_PIED = 1000;

    private static final int ID_DU_NUMERO = 1001;

    /** Inks of the master: words, and what is said beside them. */
    enum Encre {
        TEXTE,
        DISCRETE;

        private STSchemeColorVal.Enum couleur() {
            return switch (this) {
                case TEXTE -> STSchemeColorVal.TX_1;
                case DISCRETE -> STSchemeColorVal.TX_2;
            };
        }
    }

    private final Maitre maitre;
    private final XSLFSlide diapo;

    private Diapositive(Maitre maitre, XSLFSlide diapo) {
        this.maitre = maitre;
        this.diapo = diapo;
    }

    static Diapositive nouvelle(Maitre maitre, XSLFSlideLayout disposition, String titre, boolean provisoire) {
        Diapositive sienne = new Diapositive(maitre, maitre.diaporama().createSlide(disposition));
        sienne.zone(Maitre::titre)
                .ifPresentOrElse(
                        zone -> sienne.titrer(zone, titre),
                        () -> sienne.texte(titre, new Rectangle(MARGE, 26, UTILE, 60), 30, Encre.TEXTE));
        sienne.numeroter(disposition);
        if (provisoire) {
            sienne.provisoire(disposition);
        }
        return sienne;
    }

    /** Of one line or two, whatever its length. */
    private void titrer(XSLFTextShape zone, String titre) {
        XSLFTextRun course = course(vider(zone), titre);
        Double taille = course.getFontSize();
        if (taille != null && titre.length() > 45) {
            course.setFontSize((double) Math.round(taille * (titre.length() <= 60 ? 5 : 4) / 6));
        }
    }

    Optional<XSLFTextShape> zone(Predicate<XSLFTextShape> genre) {
        return Arrays.stream(diapo.getPlaceholders()).filter(genre).findFirst();
    }

    /** An empty paragraph, in the place of what the layout says to write there. */
    static XSLFTextParagraph vider(XSLFTextShape zone) {
        zone.clearText();
        zone.setTextAutofit(TextAutofit.NORMAL);
        return zone.addNewTextParagraph();
    }

    /** Without the places that nothing was written in, which a program shows as places to write in. */
    void finir() {
        Arrays.stream(diapo.getPlaceholders())
                .filter(zone -> !Maitre.titre(zone) && zone.getText().isBlank())
                .toList()
                .forEach(diapo::removeShape);
    }

    private Optional<CTTextParagraph> pied(XSLFSlideLayout disposition, Placeholder genre) {
        return Arrays.stream(disposition.getPlaceholders())
                .filter(zone -> zone.getTextType() == genre)
                .findFirst()
                .map(modele -> {
                    CTShape copie = diapo.getXmlObject().getCSld().getSpTree().addNewSp();
                    copie.set(modele.getXmlObject().copy());
                    copie.getNvSpPr().getCNvPr().setId(genre == Placeholder.FOOTER ? ID_DU_PIED : ID_DU_NUMERO);
                    copie.getTxBody().setPArray(new CTTextParagraph[] {CTTextParagraph.Factory.newInstance()});
                    return copie.getTxBody().getPArray(0);
                });
    }

    private void numeroter(XSLFSlideLayout disposition) {
        pied(disposition, Placeholder.SLIDE_NUMBER).ifPresent(paragraphe -> {
            CTTextField champ = paragraphe.addNewFld();
            champ.setId(CHAMP);
            champ.setType("slidenum");
            champ.addNewRPr().setLang(FRANCAIS);
            champ.setT(String.valueOf(maitre.diaporama().getSlides().size()));
        });
    }

    private void provisoire(XSLFSlideLayout disposition) {
        pied(disposition, Placeholder.FOOTER)
                .ifPresentOrElse(
                        paragraphe -> {
                            CTRegularTextRun course = paragraphe.addNewR();
                            course.setT("PROVISOIRE");
                            course.addNewRPr().setLang(FRANCAIS);
                            course.getRPr().setB(true);
                            course.getRPr()
                                    .addNewSolidFill()
                                    .addNewSrgbClr()
                                    .setVal(HexFormat.of().parseHex(Couleurs.ALERTE));
                        },
                        () -> {
                            XSLFTextParagraph seul =
                                    texte("PROVISOIRE", new Rectangle(MARGE + UTILE - 140, 502, 140, 30), 16, null);
                            seul.setTextAlign(TextAlign.RIGHT);
                            seul.getTextRuns().forEach(course -> {
                                course.setFontColor(Color.decode("#" + Couleurs.ALERTE));
                                course.setBold(true);
                            });
                        });
    }

    XSLFSlide diapo() {
        return diapo;
    }

    Maitre maitre() {
        return maitre;
    }

    XSLFTextParagraph texte(String texte, Rectangle place, int taille, @Nullable Encre encre) {
        XSLFTextBox zone = diapo.createTextBox();
        zone.setAnchor(maitre.placer(place));
        zone.setInsets(new Insets2D(0, 0, 0, 0));
        zone.clearText();
        XSLFTextParagraph paragraphe = zone.addNewTextParagraph();
        XSLFTextRun course = course(paragraphe, texte);
        course.setFontSize(maitre.lettres(taille));
        if (encre != null) {
            course.getRPr(true).addNewSolidFill().addNewSchemeClr().setVal(encre.couleur());
        }
        return paragraphe;
    }

    /** A text whose lines stay lines. */
    static void lignes(XSLFTextParagraph paragraphe, String texte) {
        String[] lignes = texte.split(Fragment.SAUT, -1);
        for (int i = 0; i < lignes.length; i++) {
            if (i > 0) {
                paragraphe.addLineBreak();
            }
            course(paragraphe, lignes[i]);
        }
    }

    static XSLFTextRun course(XSLFTextParagraph paragraphe, String texte) {
        XSLFTextRun course = paragraphe.addNewTextRun();
        course.setText(Ecrit.texte(texte));
        course.getRPr(true).setLang(FRANCAIS);
        if (paragraphe.getXmlObject().isSetEndParaRPr()) {
            paragraphe.getXmlObject().getEndParaRPr().setLang(FRANCAIS);
        }
        return course;
    }
}
