package fr.copil.convention.suivi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** What an evidence may be, told from the content of the file: its name alone proves nothing. */
final class TypeDeFichier {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    /** By media type, the extension that the file is downloaded with. */
    private static final Map<String, String> PERMIS = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("image/png", "png"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/gif", "gif"),
            Map.entry(OOXML + "wordprocessingml.document", "docx"),
            Map.entry(OOXML + "spreadsheetml.sheet", "xlsx"),
            Map.entry(OOXML + "presentationml.presentation", "pptx"),
            Map.entry(ODF + "text", "odt"),
            Map.entry(ODF + "spreadsheet", "ods"),
            Map.entry(ODF + "presentation", "odp"));

    private static final Tika TIKA = new Tika();

    private TypeDeFichier() {}

    /** The media type, or nothing when a file of this content is not taken. */
    static Optional<String> de(Path fichier, String nom) throws IOException {
        String type;
        try (InputStream contenu = Files.newInputStream(fichier)) {
            type = TIKA.detect(contenu, nom);
        }
        boolean bureautique = type.startsWith(OOXML) || type.startsWith(ODF);
        return Optional.of(type)
                .filter(PERMIS::containsKey)
                .filter(permis -> !bureautique || estBureautique(fichier, type));
    }

    static String extension(String type) {
        return PERMIS.getOrDefault(type, "bin");
    }

    /** Any archive could bear such a name: office documents hold a part that says what they are, and no macro. */
    private static boolean estBureautique(Path fichier, String type) {
        try (ZipFile archive = new ZipFile(fichier.toFile())) {
            String temoin = type.startsWith(ODF) ? "META-INF/manifest.xml" : "[Content_Types].xml";
            return archive.getEntry(temoin) != null
                    && archive.stream().noneMatch(partie -> partie.getName().endsWith("vbaProject.bin"));
        } catch (ZipException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
