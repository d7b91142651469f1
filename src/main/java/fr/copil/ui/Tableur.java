package fr.copil.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What was filtered, all of it, as a file: CSV as French Excel opens it ({@code ;}, BOM, decimal comma) or XLSX with
 * numbers as numbers.
 *
 * @param nom of the file and of the sheet, without extension
 * @param lignes cells are texts or numbers
 */
public record Tableur(String nom, List<String> entetes, List<List<Object>> lignes) {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LARGEUR_MAX = 60;
    private static final Pattern FORMULE = Pattern.compile("(?!-\\d+(?:,\\d+)?\\z)[=+\\-@\t\r]");

    /** @param extension {@code csv} or {@code xlsx}; the addresses of exports allow no other */
    public ResponseEntity<byte[]> reponse(String extension) {
        boolean csv = extension.equals("csv");
        return ResponseEntity.ok()
                .contentType(csv ? new MediaType("text", "csv", StandardCharsets.UTF_8) : XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nom + "." + extension)
                                .build()
                                .toString())
                .body(csv ? csv() : xlsx());
    }

    /** The CSV given by the page itself, as long as it is open: for what is kept nowhere. */
    public Anchor lien(String texte) {
        byte[] csv = csv();
        return new Anchor(
                DownloadHandler.fromInputStream(demande -> new DownloadResponse(
                        new ByteArrayInputStream(csv), nom + ".csv", "text/csv;charset=UTF-8", csv.length)),
                texte);
    }

    byte[] csv() {
        StringWriter texte = new StringWriter();
        texte.write('\uFEFF');
        try (CsvWriter ecriture = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(texte)) {
            ecriture.writeRecord(entetes);
            lignes.forEach(ligne ->
                    ecriture.writeRecord(ligne.stream().map(Tableur::cellule).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A text that a spreadsheet would run as a formula stays a text, a negative number a number; csv.ts has the same rule. */
    private static String cellule(Object valeur) {
        if (valeur instanceof BigDecimal nombre) {
            return nombre.stripTrailingZeros().toPlainString().replace('.', ',');
        }
        if (valeur instanceof Number) {
            return valeur.toString().replace('.', ',');
        }
        String texte = valeur.toString();
        return FORMULE.matcher(texte).lookingAt() ? "'" + texte : texte;
    }

    byte[] xlsx() {
        try (SXSSFWorkbook classeur = new SXSSFWorkbook();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            SXSSFSheet feuille = classeur.createSheet(nom.length() > 31 ? nom.substring(0, 31) : nom);
            Font gras = classeur.createFont();
            gras.setBold(true);
            CellStyle entete = classeur.createCellStyle();
            entete.setFont(gras);
            Row premiere = feuille.createRow(0);
            for (int i = 0; i < entetes.size(); i++) {
                Cell cellule = premiere.createCell(i);
                cellule.setCellValue(entetes.get(i));
                cellule.setCellStyle(entete);
                feuille.setColumnWidth(i, 256 * Math.min(LARGEUR_MAX, largeur(i)));
            }
            feuille.createFreezePane(1, 1);
            for (int i = 0; i < lignes.size(); i++) {
                Row ligne = feuille.createRow(i + 1);
                for (int j = 0; j < lignes.get(i).size(); j++) {
                    Object valeur = lignes.get(i).get(j);
                    if (valeur instanceof Number nombre) {
                        ligne.createCell(j).setCellValue(nombre.doubleValue());
                    } else {
                        ligne.createCell(j).setCellValue(valeur.toString());
                    }
                }
            }
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int largeur(int colonne) {
        return 2
                + lignes.stream()
                        .limit(200)
                        .mapToInt(ligne -> ligne.get(colonne).toString().length())
                        .max()
                        .orElse(0)
                + entetes.get(colonne).length() / 2;
    }
}
