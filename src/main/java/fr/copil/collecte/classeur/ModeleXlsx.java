package fr.copil.collecte.classeur;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** For Excel: lists to choose from, headings and codes that nobody changes by mistake. */
final class ModeleXlsx {

    private static final String LISTES = "Listes";
    private static final int UN_SIGNE = 256;

    private final Modele modele;
    private final SXSSFWorkbook classeur;
    private final CellStyle entete;
    private final CellStyle ferme;
    private final CellStyle libre;
    private final CellStyle mots;

    private ModeleXlsx(Modele modele, SXSSFWorkbook classeur) {
        this.modele = modele;
        this.classeur = classeur;
        Font gras = classeur.createFont();
        gras.setBold(true);
        entete = style(true);
        entete.setFont(gras);
        ferme = style(true);
        ferme.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        ferme.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        libre = style(false);
        mots = style(true);
        mots.setWrapText(true);
    }

    static byte[] ecrire(Modele modele) {
        try (SXSSFWorkbook classeur = new SXSSFWorkbook();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            new ModeleXlsx(modele, classeur).remplir();
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CellStyle style(boolean verrouille) {
        CellStyle style = classeur.createCellStyle();
        style.setLocked(verrouille);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private void remplir() {
        SXSSFSheet feuille = classeur.createSheet(modele.feuille());
        List<Modele.Colonne> colonnes = modele.colonnes();
        for (int j = 0; j < colonnes.size(); j++) {
            feuille.setColumnWidth(j, UN_SIGNE * colonnes.get(j).largeur());
            feuille.setColumnHidden(j, colonnes.get(j).cachee());
            feuille.setDefaultColumnStyle(j, libre);
        }
        Row premiere = feuille.createRow(0);
        for (int j = 0; j < colonnes.size(); j++) {
            ecrire(premiere, j, colonnes.get(j).nom(), entete);
        }
        for (int i = 0; i < modele.lignes().size(); i++) {
            Row ligne = feuille.createRow(i + 1);
            for (int j = 0; j < colonnes.size(); j++) {
                ecrire(ligne, j, modele.lignes().get(i).get(j), colonnes.get(j).saisie() ? libre : ferme);
            }
        }
        feuille.createFreezePane(2, 1);
        feuille.setAutoFilter(
                new CellRangeAddress(0, Math.max(1, modele.lignes().size()), 0, colonnes.size() - 1));
        feuille.enableLocking();
        feuille.lockFormatColumns(false);
        feuille.lockFormatRows(false);
        feuille.lockSort(false);
        feuille.lockAutoFilter(false);
        modeDEmploi();
        listes(feuille);
    }

    private static void ecrire(Row ligne, int colonne, Object valeur, CellStyle style) {
        Cell cellule = ligne.createCell(colonne);
        cellule.setCellStyle(style);
        if (valeur instanceof Number nombre) {
            cellule.setCellValue(nombre.doubleValue());
        } else if (!valeur.toString().isEmpty()) {
            cellule.setCellValue(valeur.toString());
        }
    }

    private void modeDEmploi() {
        SXSSFSheet feuille = classeur.createSheet(Modele.MODE_D_EMPLOI);
        feuille.setColumnWidth(0, UN_SIGNE * 110);
        for (int i = 0; i < modele.modeDEmploi().size(); i++) {
            ecrire(feuille.createRow(i), 0, modele.modeDEmploi().get(i), i == 0 ? entete : mots);
        }
    }

    /** A list written in the rule itself holds 255 signs only: they stand on a hidden sheet. */
    private void listes(SXSSFSheet feuille) {
        SXSSFSheet listes = classeur.createSheet(LISTES);
        List<Modele.Colonne> colonnes = modele.colonnes();
        int plusLongue = colonnes.stream().mapToInt(c -> c.choix().size()).max().orElse(0);
        for (int i = 0; i < plusLongue; i++) {
            Row ligne = listes.createRow(i);
            for (int j = 0; j < colonnes.size(); j++) {
                if (i < colonnes.get(j).choix().size()) {
                    ligne.createCell(j).setCellValue(colonnes.get(j).choix().get(i));
                }
            }
        }
        classeur.setSheetHidden(classeur.getSheetIndex(listes), true);
        DataValidationHelper aide = feuille.getDataValidationHelper();
        for (int j = 0; j < colonnes.size(); j++) {
            int nombre = colonnes.get(j).choix().size();
            if (nombre > 0) {
                String lettre = CellReference.convertNumToColString(j);
                DataValidation regle = aide.createValidation(
                        aide.createFormulaListConstraint(LISTES + "!$" + lettre + "$1:$" + lettre + "$" + nombre),
                        new CellRangeAddressList(1, modele.lignes().size() + Modele.LIGNES_DE_PLUS, j, j));
                regle.setSuppressDropDownArrow(true);
                regle.setShowErrorBox(true);
                regle.createErrorBox(colonnes.get(j).nom(), "Choisissez dans la liste.");
                feuille.addValidationData(regle);
            }
        }
    }
}
