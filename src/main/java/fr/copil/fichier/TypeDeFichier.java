package fr.copil.fichier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.tika.Tika;

/** What a file that people give may be, told from the content of the file alone: its name proves nothing. */
final class TypeDeFichier {

    static final String PDF = "application/pdf";
    static final String PNG = "image/png";
    static final String JPEG = "image/jpeg";
    static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    static final String ODF = "application/vnd.oasis.opendocument.";

    /** By media type, the extension that the file is downloaded with. */
    private static final Map<String, String> PERMIS = Map.ofEntries(
            Map.entry(PDF, "pdf"),
            Map.entry(PNG, "png"),
            Map.entry(JPEG, "jpg"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/gif", "gif"),
            Map.entry(OOXML + "wordprocessingml.document", "docx"),
            Map.entry(OOXML + "spreadsheetml.sheet", "xlsx"),
            Map.entry(OOXML + "presentationml.presentation", "pptx"),
            Map.entry(ODF + "text", "odt"),
            Map.entry(ODF + "spreadsheet", "ods"),
            Map.entry(ODF + "presentation", "odp"));

    /** What Tika calls those that it does not look into. */
    private static final Pattern ARCHIVE =
            Pattern.compile("application/(zip|x-tika-ooxml)|" + Pattern.quote(OOXML) + "|" + Pattern.quote(ODF));

    private static final String PARTIE_PRINCIPALE = ".main+xml";
    private static final int NOM_DE_TYPE_MAX = 200;

    private static final Tika TIKA = new Tika();

    private TypeDeFichier() {}

    /** The media type, or nothing when a file of this content is not taken. */
    static Optional<String> de(Path fichier) throws IOException {
        String type;
        try (InputStream contenu = Files.newInputStream(fichier)) {
            type = TIKA.detect(contenu);
        }
        return Optional.of(ARCHIVE.matcher(type).lookingAt() ? bureautique(fichier) : type)
                .filter(PERMIS::containsKey);
    }

    static String extension(String type) {
        return PERMIS.getOrDefault(type, "bin");
    }

    /** An archive is an office document by the part that says so. */
    private static String bureautique(Path fichier) {
        try (ZipFile archive = new ZipFile(fichier.toFile())) {
            ZipEntry odf = archive.getEntry("mimetype");
            if (odf != null) {
                try (InputStream contenu = archive.getInputStream(odf)) {
                    return new String(contenu.readNBytes(NOM_DE_TYPE_MAX), StandardCharsets.US_ASCII).strip();
                }
            }
        } catch (IOException e) {
            return "";
        }
        return ooxml(fichier);
    }

    private static String ooxml(Path fichier) {
        try (OPCPackage document = OPCPackage.open(fichier.toFile(), PackageAccess.READ)) {
            PackagePart principale =
                    document.getPart(document.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                            .getRelationship(0));
            String type = principale == null ? "" : principale.getContentType();
            return type.endsWith(PARTIE_PRINCIPALE)
                    ? type.substring(0, type.length() - PARTIE_PRINCIPALE.length())
                    : "";
        } catch (IOException | InvalidFormatException | RuntimeException e) {
            // Whatever is wrong with it, it is not a document.
            return "";
        }
    }
}
