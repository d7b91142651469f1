package fr.copil.collecte.fichier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file is, by its content and never by its name: a refusal says it before anything else. */
public final class NatureDuFichier {

    private static final int DEBUT = 4096;

    private static final int ARCHIVE_MAX = 40 * 1024 * 1024;

    private static final String JSON = "un document JSON";

    private static final List<Map.Entry<String, String>> MARQUES = List.of(
            Map.entry("\u0089PNG", "une image PNG"),
            Map.entry("\u00FF\u00D8\u00FF", "une image JPEG"),
            Map.entry("GIF8", "une image GIF"),
            Map.entry("%PDF", "un document PDF"),
            Map.entry("\u00D0\u00CF\u0011\u00E0", "un document d'un ancien Office (XLS ou DOC)"),
            Map.entry("\u001F\u008B", "une archive compressée (GZIP)"),
            Map.entry("{\\rtf", "un document RTF"));

    /** What stands in the list of names of an archive. */
    private static final List<Map.Entry<String, String>> ARCHIVES = List.of(
            Map.entry("xl/workbook", "un classeur Excel (XLSX)"),
            Map.entry("opendocument.spreadsheet", "un classeur LibreOffice (ODS)"),
            Map.entry("word/document", "un document Word (DOCX)"),
            Map.entry("ppt/presentation", "un diaporama (PPTX)"),
            Map.entry("opendocument", "un document LibreOffice"));

    private NatureDuFichier() {}

    /** Nothing when it is a text that may hold lines of cells. */
    public static Optional<String> nonTabulaire(byte[] octets) {
        if (octets.length == 0) {
            return Optional.of("un fichier vide");
        }
        String debut = new String(octets, 0, Math.min(DEBUT, octets.length), StandardCharsets.ISO_8859_1);
        if (debut.startsWith("PK")) {
            String noms = new String(octets, StandardCharsets.ISO_8859_1);
            return Optional.of(ARCHIVES.stream()
                    .filter(archive -> noms.contains(archive.getKey()))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElse("une archive ZIP"));
        }
        return MARQUES.stream()
                .filter(marque -> debut.startsWith(marque.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .or(() -> texteBalise(debut));
    }

    /** The same, for who reads JSON too; its first bytes say it, but for an archive, which names its parts at its end. */
    public static Optional<String> binaire(Contenu contenu) throws IOException {
        byte[] debut = contenu.debut(DEBUT);
        boolean archive = debut.length > 1 && debut[0] == 'P' && debut[1] == 'K';
        return nonTabulaire(archive ? contenu.debut(ARCHIVE_MAX) : debut).filter(nature -> !nature.equals(JSON));
    }

    private static Optional<String> texteBalise(String debut) {
        String texte = debut.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (texte.startsWith("<!doctype html") || texte.startsWith("<html")) {
            return Optional.of("une page HTML");
        }
        if (texte.startsWith("<")) {
            return Optional.of("un document XML");
        }
        if (texte.startsWith("{") || texte.startsWith("[")) {
            return Optional.of(JSON);
        }
        return texte.isBlank()
                ? Optional.of("un fichier vide, fait de blancs")
                : Optional.of("un fichier binaire").filter(nature -> Encodage.binaire(debut));
    }
}
