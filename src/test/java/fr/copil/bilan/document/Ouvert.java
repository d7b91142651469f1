package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bilan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of an office file, those of its embedded workbooks included, as text. */
public final class Ouvert {

    private Ouvert() {}

    static byte[] ecrire(Bilan bilan, Format format) {
        try {
            return Ecriture.ecrire(bilan, format, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, String> parties(byte[] archive) {
        Map<String, String> parties = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                byte[] octets = zip.readAllBytes();
                String chemin = entree.getName();
                parties.put(chemin, new String(octets, StandardCharsets.UTF_8));
                if (chemin.endsWith(".xlsx")) {
                    parties(octets).forEach((nom, texte) -> parties.put(chemin + "!" + nom, texte));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parties;
    }

    static String tout(byte[] archive) {
        return String.join("\n", parties(archive).values());
    }
}
