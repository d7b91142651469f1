package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Faits;
import fr.copil.commun.Textes;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** A table that is read from the back of the room: few rows, large letters; states in words, their colour besides. */
final class TableauDiapo {

    /** As many as hold under a title, up to three lines each. */
    static final int LIGNES_MAX = 6;

    private static final String BLANC = "FFFFFF";
    private static final int HAUT = 96;
    private static final int LETTRES = 16;

    /** Of a letter on average, in points, for how much a cell holds. */
    private static final double LETTRE = 8.2;

    private TableauDiapo() {}

    /**
     * @param debut the first row of the table that this slide shows
     * @param fin the row after its last one
     */
    static void poser(Diapositive diapositive, Bloc.Grille grille, int debut, int fin) {
        FigureModele.Tableau tableau = grille.tableau();
        List<List<Cellule>> lignes = tableau.lignes().subList(debut, fin);
        XSLFTable table = diapositive.diapo().createTable();
        Maitre maitre = diapositive.maitre();
        Rectangle2D place =
                maitre.placer(new Rectangle(Diapositive.MARGE, HAUT, Diapositive.UTILE, 40 * (lignes.size() + 1)));
        table.setAnchor(place);
        ligne(table, maitre, grille, tableau.entetes(), colonne -> Couleurs.FOND_LAVE);
        for (int i = 0; i < lignes.size(); i++) {
            int rang = debut + i;
            ligne(
                    table,
                    maitre,
                    grille,
                    lignes.get(i).stream().map(Cellule::texte).toList(),
                    colonne -> fond(grille, rang, colonne));
        }
        int total = grille.largeurs().stream().mapToInt(Integer::intValue).sum();
        for (int j = 0; j < grille.largeurs().size(); j++) {
            table.setColumnWidth(j, place.getWidth() * grille.largeurs().get(j) / total);
        }
        CTTable brut = table.getCTTable();
        (brut.isSetTblPr() ? brut.getTblPr() : brut.addNewTblPr()).setFirstRow(true);
        ((CTGraphicalObjectFrame) table.getXmlObject())
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(Ecrit.texte(tableau.legende()));
    }

    private static void ligne(
            XSLFTable table, Maitre maitre, Bloc.Grille grille, List<String> textes, IntFunction<String> fonds) {
        boolean entete = table.getNumberOfRows() == 0;
        XSLFTableRow ligne = table.addRow();
        ligne.setHeight(maitre.placer(new Rectangle(0, 0, 0, entete ? 30 : 40)).getHeight());
        int total = grille.largeurs().stream().mapToInt(Integer::intValue).sum();
        for (int j = 0; j < textes.size(); j++) {
            int lettres = (int) (3 * Diapositive.UTILE * grille.largeurs().get(j) / (total * LETTRE));
            String texte = Textes.abreger(textes.get(j), lettres);
            String fond = fonds.apply(j);
            XSLFTableCell cellule = ligne.addCell();
            cellule.setVerticalAlignment(VerticalAlignment.MIDDLE);
            cellule.setFillColor(Color.decode("#" + fond));
            cellule.setBorderColor(BorderEdge.bottom, Color.decode("#" + Couleurs.FILET));
            cellule.setBorderWidth(BorderEdge.bottom, 0.75);
            String encre = fond.equals(Couleurs.FOND_LAVE) || fond.equals(BLANC) ? Couleurs.TEXTE : "FFFFFF";
            XSLFTextRun course = Diapositive.course(cellule.addNewTextParagraph(), texte);
            course.setFontSize(maitre.lettres(LETTRES));
            course.setFontColor(Color.decode("#" + encre));
            course.setBold(entete);
        }
    }

    private static String fond(Bloc.Grille grille, int ligne, int colonne) {
        return grille.faits() instanceof Faits.Meteos meteos
                ? meteos.lignes()
                        .get(ligne)
                        .dansLaColonne(colonne, grille.tableau().entetes().size())
                        .map(Couleurs::deMeteo)
                        .orElse(BLANC)
                : BLANC;
    }
}
