package fr.copil.collecte.classeur;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** The same rows as French spreadsheets open them: {@code ;}, a byte order mark, decimal commas. Nothing is hidden there. */
final class ModeleCsv {

    private ModeleCsv() {}

    static byte[] ecrire(Modele modele) {
        StringWriter texte = new StringWriter();
        texte.write('\uFEFF');
        try (CsvWriter ecriture = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(texte)) {
            ecriture.writeRecord(
                    modele.colonnes().stream().map(Modele.Colonne::nom).toList());
            modele.lignes()
                    .forEach(ligne -> ecriture.writeRecord(
                            ligne.stream().map(ModeleCsv::cellule).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cellule(Object valeur) {
        return valeur instanceof BigDecimal nombre ? nombre.toPlainString().replace('.', ',') : valeur.toString();
    }
}
