package fr.copil.bilan.document;

import fr.copil.bilan.Bilan;
import fr.copil.bilan.Bloc;
import fr.copil.bilan.Entete;
import fr.copil.bilan.Section;
import fr.copil.commun.Textes;
import fr.copil.ui.FigureModele;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Writes the slides of the séance: a title, one figure a slide with its sentence, what is late, what is asked. */
final class EcriturePptx {

    private static final int LARGEUR = 960;
    private static final int HAUTEUR = 540;
    private static final int MARGE = 48;

    /** Leaves room for the title, what is late and what is asked, under fifteen slides. */
    private static final int FIGURES_MAX = 11;

    private static final int LIGNES_MAX = 7;

    private static final int BARRES_A_L_AISE = 10;

    private final Bilan bilan;
    private final XMLSlideShow diaporama;

    private EcriturePptx(Bilan bilan, XMLSlideShow diaporama) {
        this.bilan = bilan;
        this.diaporama = diaporama;
    }

    static byte[] ecrire(Bilan bilan) throws IOException {
        try (XMLSlideShow diaporama = new XMLSlideShow();
                ByteArrayOutputStream octets = new ByteArrayOutputStream()) {
            new EcriturePptx(bilan, diaporama).ecrire();
            diaporama.write(octets);
            return ZipStable.de(octets.toByteArray());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private void ecrire() throws IOException, InvalidFormatException {
        diaporama.setPageSize(new Dimension(LARGEUR, HAUTEUR));
        Proprietes.poser(diaporama.getProperties(), bilan.entete());
        couverture();
        List<FigureModele> figures = bilan.figures().stream()
                .filter(figure -> Donnees.de(figure.graphique()).isPresent())
                .limit(FIGURES_MAX)
                .toList();
        for (FigureModele figure : figures) {
            figure(figure);
        }
        for (Section section : bilan.sections()) {
            if (section.cle().equals("alertes") || section.cle().equals("decisions")) {
                liste(section);
            }
        }
    }

    private void couverture() {
        Entete entete = bilan.entete();
        XSLFSlide diapo = diapo(entete.titre(), new Rectangle(MARGE, 150, LARGEUR - 2 * MARGE, 80), 44);
        texte(
                diapo,
                entete.convention() + ", " + entete.territoire(),
                new Rectangle(MARGE, 235, LARGEUR - 2 * MARGE, 90),
                26,
                Couleurs.DISCRET);
        texte(diapo, entete.mention(), new Rectangle(MARGE, 430, LARGEUR - 2 * MARGE, 60), 18, Couleurs.DISCRET);
    }

    private XSLFSlide diapo(String titre, Rectangle place, int taille) {
        XSLFSlide diapo =
                diaporama.createSlide(diaporama.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        XSLFTextShape zone = diapo.getPlaceholder(0);
        // Its own place: without one, the layout's would move for all.
        ((CTShape) zone.getXmlObject()).getSpPr().addNewXfrm();
        zone.setAnchor(place);
        zone.clearText();
        zone.setVerticalAlignment(VerticalAlignment.MIDDLE);
        XSLFTextParagraph paragraphe = zone.addNewTextParagraph();
        paragraphe.setTextAlign(TextAlign.LEFT);
        course(paragraphe, titre, taille, Couleurs.TEXTE).setBold(true);
        if (bilan.entete().provisoire()) {
            texte(diapo, "PROVISOIRE", new Rectangle(LARGEUR - 200, 502, 152, 30), 16, Couleurs.ALERTE);
        }
        return diapo;
    }

    private static XSLFTextRun course(XSLFTextParagraph paragraphe, String texte, int taille, String couleur) {
        XSLFTextRun course = paragraphe.addNewTextRun();
        course.setText(Ecrit.texte(texte));
        course.setFontSize((double) taille);
        course.setFontColor(Color.decode("#" + couleur));
        course.getRPr(true).setLang("fr-FR");
        return course;
    }

    private static void texte(XSLFSlide diapo, String texte, Rectangle place, int taille, String couleur) {
        XSLFTextBox zone = diapo.createTextBox();
        zone.setAnchor(place);
        zone.clearText();
        course(zone.addNewTextParagraph(), texte, taille, couleur);
    }

    private void figure(FigureModele figure) throws IOException, InvalidFormatException {
        XSLFSlide diapo =
                diapo(figure.titre(), new Rectangle(MARGE, 26, LARGEUR - 2 * MARGE, 60), tailleDuTitre(figure.titre()));
        int lecture = figure.lecture().length() > 220 ? 17 : 20;
        texte(diapo, figure.lecture(), new Rectangle(MARGE, 88, LARGEUR - 2 * MARGE, 84), lecture, Couleurs.TEXTE);
        Optional<Donnees> donnees = Donnees.de(figure.graphique());
        XSLFChart graphique = diaporama.createChart(diapo);
        new GraphiqueNatif(graphique, donnees.orElseThrow(), tailleDesLettres(donnees.orElseThrow())).dessiner();
        Rectangle place = new Rectangle(
                Units.toEMU(MARGE), Units.toEMU(176), Units.toEMU(LARGEUR - 2.0 * MARGE), Units.toEMU(322));
        diapo.addChart(graphique, place);
        decrire(diapo.getXmlObject().getCSld().getSpTree().getGraphicFrameList().getLast(), figure);
        texte(
                diapo,
                Ecrit.source(figure),
                new Rectangle(MARGE, 496, LARGEUR - 2 * MARGE - 160, 36),
                12,
                Couleurs.DISCRET);
    }

    /** On two lines at the most. */
    private static int tailleDuTitre(String titre) {
        return titre.length() <= 45 ? 30 : titre.length() <= 60 ? 25 : 20;
    }

    /** Many bars leave less room for the name of each. */
    private static int tailleDesLettres(Donnees donnees) {
        return donnees.barres() && donnees.categories().size() > BARRES_A_L_AISE ? 9 : 14;
    }

    private static void decrire(CTGraphicalObjectFrame cadre, FigureModele figure) {
        var proprietes = cadre.getNvGraphicFramePr().getCNvPr();
        proprietes.setDescr(Ecrit.texte(figure.graphique().description()));
        proprietes.setTitle(Ecrit.texte(figure.titre()));
    }

    /** What can be read from the back of the room; the rest is in the document. */
    private void liste(Section section) {
        List<String> lignes =
                section.blocs().stream().flatMap(EcriturePptx::lignes).toList();
        XSLFSlide diapo = diapo(section.titre(), new Rectangle(MARGE, 34, LARGEUR - 2 * MARGE, 60), 30);
        XSLFTextBox zone = diapo.createTextBox();
        zone.setAnchor(new Rectangle(MARGE, 104, LARGEUR - 2 * MARGE, 400));
        zone.clearText();
        lignes.stream().limit(LIGNES_MAX).forEach(ligne -> {
            XSLFTextParagraph paragraphe = zone.addNewTextParagraph();
            paragraphe.setBullet(true);
            paragraphe.setIndent(-18.0);
            paragraphe.setLeftMargin(18.0);
            paragraphe.setSpaceAfter(6.0);
            course(paragraphe, Textes.abreger(ligne, 150), 18, Couleurs.TEXTE);
        });
        if (lignes.size() > LIGNES_MAX) {
            course(
                    zone.addNewTextParagraph(),
                    "Et " + (lignes.size() - LIGNES_MAX) + " autres : voir le bilan.",
                    18,
                    Couleurs.DISCRET);
        }
    }

    private static Stream<String> lignes(Bloc bloc) {
        return switch (bloc) {
            case Bloc.Paragraphe paragraphe -> Stream.of(Ecrit.texte(paragraphe.fragments()));
            case Bloc.Puces puces -> puces.elements().stream().map(Ecrit::texte);
            case Bloc.Grille grille ->
                grille.tableau().lignes().stream()
                        .map(ligne -> String.join(
                                " · ",
                                ligne.stream()
                                        .map(FigureModele.Cellule::texte)
                                        .filter(texte -> !texte.isEmpty())
                                        .toList()));
            case Bloc.Intertitre titre -> Stream.empty();
            case Bloc.Note note -> Stream.empty();
            case Bloc.Illustration figure -> Stream.empty();
        };
    }
}
