package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.document.Classeur.Feuille;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the data of a bilan as an Excel workbook: header rows that repeat when printed, columns that fit. */
final class EcritureXlsx {

    private static final int LARGEUR_MAX = 40;

    /** In points. */
    private static final int LIGNE = 15;

    /** A row cannot be higher in a spreadsheet. */
    private static final int LIGNES_MAX = 27;

    private EcritureXlsx() {}

    static byte[] ecrire(Bilan bilan) throws IOException {
        try (XSSFWorkbook classeur = new XSSFWorkbook();
                ByteArrayOutputStream octets = new ByteArrayOutputStream()) {
            CellStyle entete = classeur.createCellStyle();
            Font gras = classeur.createFont();
            gras.setBold(true);
            entete.setFont(gras);
            entete.setWrapText(true);
            CellStyle texte = classeur.createCellStyle();
            texte.setWrapText(true);
            texte.setVerticalAlignment(VerticalAlignment.TOP);
            Classeur.de(bilan).feuilles().forEach(feuille -> feuille(classeur, feuille, entete, texte));
            Proprietes.poser(classeur.getProperties(), Marges.de(bilan.entete()));
            classeur.write(octets);
            return ZipStable.de(octets.toByteArray());
        }
    }

    private static void feuille(XSSFWorkbook classeur, Feuille feuille, CellStyle entete, CellStyle texte) {
        XSSFSheet page = classeur.createSheet(feuille.nom());
        XSSFRow premiere = page.createRow(0);
        for (int j = 0; j < feuille.entetes().size(); j++) {
            premiere.createCell(j).setCellValue(feuille.entetes().get(j));
            premiere.getCell(j).setCellStyle(entete);
            page.setColumnWidth(j, 256 * largeur(feuille, j));
        }
        page.createFreezePane(0, 1);
        page.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        page.setFitToPage(true);
        page.getPrintSetup().setLandscape(true);
        page.getPrintSetup().setFitHeight((short) 0);
        for (int i = 0; i < feuille.lignes().size(); i++) {
            XSSFRow ligne = page.createRow(i + 1);
            List<Object> cellules = feuille.lignes().get(i);
            ligne.setHeightInPoints(LIGNE * hauteur(feuille, cellules));
            for (int j = 0; j < cellules.size(); j++) {
                if (cellules.get(j) instanceof Number nombre) {
                    ligne.createCell(j).setCellValue(nombre.doubleValue());
                } else {
                    ligne.createCell(j).setCellValue(cellules.get(j).toString());
                }
                ligne.getCell(j).setCellStyle(texte);
            }
        }
    }

    /** Of a row, in lines of text: not every program works it out when it opens the file. */
    static int hauteur(Feuille feuille, List<Object> cellules) {
        int lignes = 1;
        for (int j = 0; j < cellules.size(); j++) {
            // A column that is as wide as its longest text never wraps; words do not fill the others.
            int utile = largeur(feuille, j) < LARGEUR_MAX ? LARGEUR_MAX : LARGEUR_MAX - 6;
            lignes = Math.max(lignes, (cellules.get(j).toString().length() + utile - 1) / utile);
        }
        return Math.min(LIGNES_MAX, lignes);
    }

    /** In signs; the ODS takes the same. */
    static int largeur(Feuille feuille, int colonne) {
        int contenu = feuille.lignes().stream()
                .mapToInt(ligne -> ligne.get(colonne).toString().length())
                .max()
                .orElse(0);
        return Math.min(
                LARGEUR_MAX,
                3
                        + Math.max(
                                contenu,
                                Math.min(18, feuille.entetes().get(colonne).length())));
    }
}
