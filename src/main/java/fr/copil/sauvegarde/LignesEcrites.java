package fr.copil.sauvegarde;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a table as CSV; what is absent is written {@code \N}, which no text is mistaken for. */
final class LignesEcrites {

    private static final String ABSENT = "\\N";

    /** A signed document is one value. */
    private static final int VALEUR_MAX = 256 * 1024 * 1024;

    private LignesEcrites() {}

    /** What takes the rows one by one. */
    interface Suite {
        void ligne(List<@Nullable String> valeurs) throws SQLException;
    }

    /** What gives them. */
    interface Source {
        void donner(Suite suite) throws SQLException;
    }

    /** Leaves the stream open: it goes on with other tables. */
    static void ecrire(OutputStream flux, List<String> colonnes, Source source) throws SQLException, IOException {
        CsvWriter csv =
                CsvWriter.builder().fieldSeparator(';').build(new OutputStreamWriter(flux, StandardCharsets.UTF_8));
        csv.writeRecord(colonnes);
        source.donner(valeurs ->
                csv.writeRecord(valeurs.stream().map(LignesEcrites::code).toList()));
        csv.flush();
    }

    /** @param suite takes them, knowing which columns they are of */
    static void lire(InputStream flux, Function<List<String>, Suite> suite) throws SQLException, IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .maxBufferSize(VALEUR_MAX)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(VALEUR_MAX)
                                .maxRecordSize(VALEUR_MAX)
                                .build(),
                        new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            Iterator<CsvRecord> lignes = csv.iterator();
            Suite preneur = suite.apply(lignes.hasNext() ? lignes.next().getFields() : List.of());
            while (lignes.hasNext()) {
                List<@Nullable String> valeurs = new ArrayList<>();
                lignes.next().getFields().forEach(ecrit -> valeurs.add(decode(ecrit)));
                preneur.ligne(valeurs);
            }
        }
    }

    private static String code(@Nullable String valeur) {
        if (valeur == null) {
            return ABSENT;
        }
        return valeur.startsWith("\\") ? "\\" + valeur : valeur;
    }

    private static @Nullable String decode(String ecrit) {
        if (ecrit.equals(ABSENT)) {
            return null;
        }
        return ecrit.startsWith("\\") ? ecrit.substring(1) : ecrit;
    }
}
