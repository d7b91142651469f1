package fr.copil.collecte.classeur;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.copil.collecte.fichier.Tabulaire;
import fr.copil.collecte.fichier.Tabulaire.Rang;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** As French spreadsheets open it. */
final class CopieCsv {

    private CopieCsv() {}

    static byte[] ecrire(byte[] octets, List<Annotation> annotations) {
        Map<Long, String> phrases = CopieAnnotee.phrases(annotations);
        List<Rang> rangs = Tabulaire.deTexte("", octets).rangs();
        List<String> titres = rangs.stream()
                .filter(rang -> rang.numero() == annotations.getFirst().titres())
                .findFirst()
                .map(Rang::cellules)
                .orElse(List.of());
        int colonne = 0;
        while (colonne < titres.size() && !CopieAnnotee.estLeTitre(titres.get(colonne))) {
            colonne++;
        }
        StringWriter texte = new StringWriter();
        texte.write('\uFEFF');
        try (CsvWriter ecriture = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(texte)) {
            for (Rang rang : rangs) {
                List<String> cellules = new ArrayList<>(rang.cellules());
                while (cellules.size() <= colonne) {
                    cellules.add("");
                }
                cellules.set(
                        colonne,
                        rang.numero() == annotations.getFirst().titres()
                                ? CopieAnnotee.titre(annotations)
                                : phrases.getOrDefault(rang.numero(), ""));
                ecriture.writeRecord(cellules);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }
}
