package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Fragment;
import fr.copil.commun.Nombres;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** The blocks of a section in a Word document. */
class BlocsDocx {

    private static final double HAUTEUR_COURBES = 7.5;

    private final XWPFDocument document;
    private final StylesDocx styles;

    /** Of the text, between the margins, in twentieths of a point. */
    private final int largeur;

    private boolean sousUnTitre;
    private int figures;

    /** In the order of the blocks. */
    private final Iterator<Tableaux.Numerote> tableaux;

    BlocsDocx(XWPFDocument document, StylesDocx styles, int largeur, Iterator<Tableaux.Numerote> tableaux) {
        this.document = document;
        this.styles = styles;
        this.largeur = largeur;
        this.tableaux = tableaux;
    }

    /** What comes next is not left without what follows it, at the foot of a page. */
    void sousUnTitre() {
        sousUnTitre = true;
    }

    void ecrire(Bloc bloc) throws IOException, InvalidFormatException {
        switch (bloc) {
            case Bloc.Intertitre titre ->
                throw new IllegalArgumentException("headings belong to the table of contents");
            case Bloc.Paragraphe texte -> {
                XWPFParagraph paragraphe = nouveau("Normal");
                paragraphe.setKeepNext(sousUnTitre);
                TexteDocx.fragments(paragraphe, texte.fragments(), styles);
            }
            case Bloc.Puces puces -> puces(puces, 0);
            case Bloc.TableauEcrit tableau -> tableau(tableau);
            case Bloc.Note note -> paragraphe("CopilSource", note.texte());
            case Bloc.Retrait retrait -> paragraphe("CopilSource", retrait.texte());
            case Bloc.Carte carte -> carte(carte);
            case Bloc.Illustration illustration -> figure(illustration.figure());
            case Bloc.Grille grille -> tableau(grille);
        }
        sousUnTitre = false;
    }

    private XWPFParagraph nouveau(String style) {
        XWPFParagraph paragraphe = document.createParagraph();
        paragraphe.setStyle(styles.id(style));
        return paragraphe;
    }

    XWPFParagraph paragraphe(String style, String texte) {
        XWPFParagraph paragraphe = nouveau(style);
        TexteDocx.fragments(paragraphe, List.of(Fragment.simple(texte)), styles);
        return paragraphe;
    }

    /** What an item holds besides its words is written under them, further in. */
    private void puces(Bloc.Puces puces, int niveau) throws IOException, InvalidFormatException {
        BigInteger numero = styles.numerotation(document, puces, niveau);
        for (Bloc.Element element : puces.elements()) {
            boolean premier = true;
            for (Bloc bloc : element.blocs()) {
                switch (bloc) {
                    case Bloc.Puces dedans -> puces(dedans, niveau + 1);
                    case Bloc.Paragraphe texte -> {
                        XWPFParagraph ligne =
                                nouveau(premier ? puces.numerotees() ? "ListNumber" : "ListBullet" : "Normal");
                        if (premier) {
                            ligne.setNumID(numero);
                            ligne.setNumILvl(BigInteger.valueOf(StylesDocx.profondeur(niveau)));
                        } else {
                            ligne.setIndentationLeft(StylesDocx.retrait(niveau));
                        }
                        TexteDocx.fragments(ligne, texte.fragments(), styles);
                    }
                    default -> ecrire(bloc);
                }
                premier = false;
            }
        }
    }

    private void legende(String genre, int numero, String texte) {
        XWPFParagraph legende = nouveau("Caption");
        // Said here too: the style may be one of a template, which does not.
        legende.setKeepNext(true);
        legende.createRun().setText(genre + " ");
        TexteDocx.champ(legende, "SEQ " + genre + " \\* ARABIC", String.valueOf(numero));
        legende.createRun().setText(Ecrit.texte(" – " + texte));
    }

    /** Its caption, its reading, the chart, its source and its notes, kept together. */
    private void figure(FigureModele figure) throws IOException, InvalidFormatException {
        legende("Figure", ++figures, figure.titre());
        XWPFParagraph lecture = paragraphe("Normal", figure.lecture());
        Optional<Donnees> donnees = Donnees.de(figure.graphique());
        if (donnees.isPresent()) {
            lecture.setKeepNext(true);
            graphique(figure, donnees.get());
        }
        paragraphe("CopilSource", Ecrit.source(figure));
        figure.notes().forEach(note -> paragraphe("CopilSource", note));
    }

    private void carte(Bloc.Carte carte) throws IOException, InvalidFormatException {
        XWPFParagraph legende = paragraphe("Normal", carte.legende());
        legende.setKeepNext(true);
        XWPFParagraph place = nouveau("CopilFigure");
        place.setKeepNext(true);
        XWPFRun course = place.createRun();
        double large = Math.min(largeur * Units.EMU_PER_POINT / 20.0, 12.0 * Units.EMU_PER_CENTIMETER);
        course.addPicture(
                new ByteArrayInputStream(CarteDessinee.png(carte)), PictureType.PNG, "carte.png", (int) large, (int)
                        (large * CarteDessinee.hauteur(carte) / CarteDessinee.LARGEUR));
        CTNonVisualDrawingProps dessin =
                course.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        dessin.setName("Carte");
        dessin.setTitle(Ecrit.texte(carte.legende()));
        dessin.setDescr(Ecrit.texte(carte.description()));
        paragraphe("CopilSource", carte.source());
    }

    private void graphique(FigureModele figure, Donnees donnees) throws IOException, InvalidFormatException {
        XWPFParagraph place = nouveau("CopilFigure");
        place.setKeepNext(true);
        // A fixed line height of the template would show only a strip of the chart.
        place.setSpacingBetween(1, LineSpacingRule.AUTO);
        XWPFRun course = place.createRun();
        double hauteur = donnees.barres() ? 3.2 + 0.75 * donnees.categories().size() : HAUTEUR_COURBES;
        var graphique = document.createChart(
                course, largeur * Units.EMU_PER_POINT / 20, (int) (hauteur * Units.EMU_PER_CENTIMETER));
        new GraphiqueNatif(graphique, donnees, 9).dessiner();
        CTNonVisualDrawingProps dessin =
                course.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        dessin.setName("Figure " + figures);
        dessin.setTitle(Ecrit.texte(figure.titre()));
        dessin.setDescr(Ecrit.texte(figure.graphique().description()));
    }

    private Tableaux.Numerote legende() {
        Tableaux.Numerote suivant = tableaux.next();
        if (!suivant.anonyme()) {
            legende("Tableau", suivant.numero(), suivant.titre());
        }
        return suivant;
    }

    /** Its columns are as wide as what they hold, within reason. */
    private void tableau(Bloc.TableauEcrit tableau) {
        String titre = legende().titre();
        int colonnes = tableau.alignements().size();
        XWPFTable table = document.createTable(tableau.lignes().size(), colonnes);
        table.setStyleID(styles.id("CopilTableau"));
        mesurer(table, tableau.largeurs(), largeur);
        decrire(
                table,
                titre,
                tableau.lignes().size() - 1,
                tableau.entete().cases().stream().map(Ecrit::texte).toList());
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < tableau.lignes().size(); i++) {
            XWPFTableRow ligne = table.getRow(i);
            ligne.setCantSplitRow(true);
            for (int j = 0; j < colonnes; j++) {
                XWPFParagraph paragraphe = ligne.getCell(j).getParagraphArray(0);
                paragraphe.setStyle(styles.id("CopilCellule"));
                paragraphe.setKeepNext(avecLaSuivante(i, tableau.lignes().size()));
                paragraphe.setAlignment(
                        switch (tableau.alignements().get(j)) {
                            case GAUCHE -> ParagraphAlignment.LEFT;
                            case CENTRE -> ParagraphAlignment.CENTER;
                            case DROITE -> ParagraphAlignment.RIGHT;
                        });
                TexteDocx.fragments(paragraphe, tableau.lignes().get(i).cases().get(j), styles);
            }
        }
        nouveau("CopilSource");
    }

    private void tableau(Bloc.Grille grille) {
        FigureModele.Tableau tableau = grille.tableau();
        legende();
        int colonnes = tableau.entetes().size();
        XWPFTable table = document.createTable(tableau.lignes().size() + 1, colonnes);
        table.setStyleID(styles.id("CopilTableau"));
        mesurer(table, grille.largeurs(), largeur);
        decrire(table, tableau.legende(), tableau.lignes().size(), tableau.entetes());
        XWPFTableRow premiere = table.getRow(0);
        premiere.setRepeatHeader(true);
        for (int j = 0; j < colonnes; j++) {
            cellule(premiere.getCell(j), tableau.entetes().get(j), Nombre.enColonne(tableau, j));
            premiere.getCell(j).getParagraphArray(0).setKeepNext(true);
        }
        for (int i = 0; i < tableau.lignes().size(); i++) {
            XWPFTableRow ligne = table.getRow(i + 1);
            ligne.setCantSplitRow(true);
            List<Cellule> cellules = tableau.lignes().get(i);
            for (int j = 0; j < colonnes; j++) {
                cellule(ligne.getCell(j), cellules.get(j).texte(), Nombre.enColonne(tableau, j));
                ligne.getCell(j)
                        .getParagraphArray(0)
                        .setKeepNext(avecLaSuivante(i, tableau.lignes().size()));
            }
        }
        nouveau("CopilSource");
    }

    /** A short table is not cut; of a long one, no row is left alone on either side of a page break. */
    private static boolean avecLaSuivante(int rang, int lignes) {
        return rang < lignes - 1 && (lignes <= BlocsHtml.ENTIER_MAX || rang == 0 || rang == lignes - 2);
    }

    private void cellule(XWPFTableCell cellule, String texte, boolean aDroite) {
        XWPFParagraph paragraphe = cellule.getParagraphArray(0);
        paragraphe.setStyle(styles.id("CopilCellule"));
        if (aDroite) {
            paragraphe.setAlignment(ParagraphAlignment.RIGHT);
        }
        paragraphe.createRun().setText(Ecrit.texte(texte));
    }

    /** What a reader who hears the document learns of a table before they go through it. */
    private static void decrire(XWPFTable table, String titre, int lignes, List<String> colonnes) {
        CTTblPr proprietes = table.getCTTbl().getTblPr();
        proprietes.addNewTblCaption().setVal(Ecrit.texte(titre));
        proprietes
                .addNewTblDescription()
                .setVal(Ecrit.texte(Nombres.compte(lignes, "ligne", "lignes") + " ; colonnes : "
                        + String.join(", ", colonnes) + "."));
    }

    static void mesurer(XWPFTable table, List<Integer> largeurs, int largeur) {
        CTTblPr proprietes = table.getCTTbl().getTblPr();
        CTTblWidth entiere = proprietes.isSetTblW() ? proprietes.getTblW() : proprietes.addNewTblW();
        entiere.setType(STTblWidth.DXA);
        entiere.setW(BigInteger.valueOf(largeur));
        proprietes.addNewTblLayout().setType(STTblLayoutType.FIXED);
        // Its own borders would hide those of the style.
        if (proprietes.isSetTblBorders()) {
            proprietes.unsetTblBorders();
        }
        var aspect = proprietes.isSetTblLook() ? proprietes.getTblLook() : proprietes.addNewTblLook();
        aspect.setFirstRow("1");
        aspect.setNoVBand("1");
        int total = largeurs.stream().mapToInt(Integer::intValue).sum();
        var grille = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grille.sizeOfGridColArray() > 0) {
            grille.removeGridCol(0);
        }
        for (int part : largeurs) {
            grille.addNewGridCol().setW(BigInteger.valueOf((long) largeur * part / total));
        }
        for (XWPFTableRow ligne : table.getRows()) {
            for (int j = 0; j < largeurs.size(); j++) {
                ligne.getCell(j).setWidth(String.valueOf(largeur * largeurs.get(j) / total));
            }
        }
    }
}
