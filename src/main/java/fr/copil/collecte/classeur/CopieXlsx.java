package fr.copil.collecte.classeur;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** All that Excel keeps in the file stays there. */
final class CopieXlsx {

    private static final int LARGEUR = 60 * 256;

    private final XSSFWorkbook classeur;
    private final Map<CellStyle, CellStyle> fautes = new HashMap<>();
    private final Map<CellStyle, CellStyle> reserves = new HashMap<>();

    private CopieXlsx(XSSFWorkbook classeur) {
        this.classeur = classeur;
    }

    static byte[] ecrire(byte[] octets, List<Annotation> annotations) {
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(octets));
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            CopieXlsx copie = new CopieXlsx(classeur);
            annotations.stream()
                    .collect(Collectors.groupingBy(Annotation::feuille))
                    .forEach((nom, siennes) -> copie.annoter(classeur.getSheet(nom), siennes));
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void annoter(Sheet feuille, List<Annotation> annotations) {
        int titres = (int) annotations.getFirst().titres() - 1;
        int colonne = colonne(feuille, titres, annotations);
        feuille.forEach(ligne -> {
            Cell ancienne = ligne.getCell(colonne);
            if (ancienne != null) {
                ancienne.setBlank();
            }
        });
        feuille.setColumnWidth(colonne, LARGEUR);
        ligne(feuille, titres).createCell(colonne).setCellValue(CopieAnnotee.titre(annotations));
        CopieAnnotee.phrases(annotations).forEach((numero, phrase) -> ligne(feuille, Math.toIntExact(numero) - 1)
                .createCell(colonne)
                .setCellValue(phrase));
        for (Annotation annotation : annotations) {
            if (annotation.colonne() != Annotation.TOUTE_LA_LIGNE) {
                Row ligne = ligne(feuille, (int) annotation.ligne() - 1);
                Cell cellule = ligne.getCell(annotation.colonne(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cellule.setCellStyle((annotation.faute() ? fautes : reserves)
                        .computeIfAbsent(
                                cellule.getCellStyle(),
                                style -> colore(
                                        style,
                                        annotation.faute() ? IndexedColors.LEMON_CHIFFON : IndexedColors.PALE_BLUE)));
            }
        }
    }

    private static int colonne(Sheet feuille, int titres, List<Annotation> annotations) {
        for (Cell titre : ligne(feuille, titres)) {
            if (titre.getCellType() == CellType.STRING && CopieAnnotee.estLeTitre(titre.getStringCellValue())) {
                return titre.getColumnIndex();
            }
        }
        return Math.max(
                ligne(feuille, titres).getLastCellNum(),
                annotations.stream()
                        .mapToInt(annotation ->
                                ligne(feuille, (int) annotation.ligne() - 1).getLastCellNum())
                        .max()
                        .orElse(0));
    }

    private static Row ligne(Sheet feuille, int rang) {
        Row ligne = feuille.getRow(rang);
        return ligne == null ? feuille.createRow(rang) : ligne;
    }

    private CellStyle colore(CellStyle style, IndexedColors fond) {
        CellStyle colore = classeur.createCellStyle();
        colore.cloneStyleFrom(style);
        colore.setFillForegroundColor(fond.getIndex());
        colore.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return colore;
    }
}
