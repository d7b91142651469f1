package fr.copil.collecte.classeur;

import fr.copil.collecte.fichier.Faute;
import fr.copil.collecte.fichier.FichierIllisible;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a spreadsheet holds; what a file is, is read in it, never in its name. */
public record Classeur(List<Feuille> feuilles) {

    /** Nothing for a text, which is for a reader of CSV; anything else that is no spreadsheet is refused by its kind. */
    public static Optional<Classeur> lire(String fichier, byte[] octets) {
        if (octets.length == 0) {
            throw refus(fichier, "ce fichier est vide.");
        }
        if (commence(octets, "PK\u0003\u0004")) {
            return Optional.of(new Classeur(feuilles(fichier, new Archive(fichier, octets))));
        }
        String autre = autreNature(octets);
        if (!autre.isEmpty()) {
            throw refus(fichier, "c'est " + autre + " : envoyez un classeur XLSX ou ODS, ou un CSV.");
        }
        return Optional.empty();
    }

    private static List<Feuille> feuilles(String fichier, Archive archive) {
        String mimetype = archive.mimetype().orElse("");
        if (mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return new LectureOds(fichier, archive).feuilles();
        }
        if (archive.contient("xl/workbook.bin")) {
            throw refus(fichier, "c'est un classeur Excel binaire (.xlsb) : enregistrez-le en XLSX.");
        }
        if (archive.contient("xl/workbook.xml")) {
            return new LectureXlsx(fichier, archive).feuilles();
        }
        String quoi = archive.contient("word/document.xml") || mimetype.contains("opendocument.text")
                ? "un document de texte"
                : archive.contient("ppt/presentation.xml") || mimetype.contains("opendocument.presentation")
                        ? "une présentation"
                        : "une archive ZIP, pas un classeur";
        throw refus(fichier, "c'est " + quoi + " : envoyez un classeur XLSX ou ODS, ou un CSV.");
    }

    private static String autreNature(byte[] octets) {
        if (commence(octets, "\u00D0\u00CF\u0011\u00E0")) {
            return new String(octets, StandardCharsets.UTF_16LE).contains("EncryptedPackage")
                            || new String(octets, 1, octets.length - 1, StandardCharsets.UTF_16LE)
                                    .contains("EncryptedPackage")
                    ? "un classeur protégé par un mot de passe, que Copil ne peut pas ouvrir"
                    : "un document de l'ancien Office, tel que .xls, à enregistrer en XLSX";
        }
        if (commence(octets, "%PDF")) {
            return "un PDF";
        }
        if (commence(octets, "\u0089PNG") || commence(octets, "\u00FF\u00D8\u00FF") || commence(octets, "GIF8")) {
            return "une image";
        }
        if (commence(octets, "\u001F\u008B") || commence(octets, "7z\u00BC") || commence(octets, "Rar!")) {
            return "une archive compressée";
        }
        String debut = new String(octets, 0, Math.min(octets.length, 300), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (debut.startsWith("<!doctype html") || debut.startsWith("<html")) {
            return "une page web";
        }
        if (debut.startsWith("<?xml") || debut.startsWith("<!doctype")) {
            return "du XML";
        }
        return debut.startsWith("{") || debut.startsWith("[{") ? "du JSON" : "";
    }

    private static boolean commence(byte[] octets, String signes) {
        if (octets.length < signes.length()) {
            return false;
        }
        for (int i = 0; i < signes.length(); i++) {
            if ((octets[i] & 0xFF) != signes.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static FichierIllisible refus(String fichier, String raison) {
        return new FichierIllisible(List.of(new Faute(fichier, 0, "", raison)));
    }
}
