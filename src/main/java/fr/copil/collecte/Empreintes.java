package fr.copil.collecte;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Content hashes: what decides whether a file is new. */
final class Empreintes {

    /** To raise when a reader understands its file differently, so that unchanged files are read again. */
    private static final String VERSION_DES_LECTEURS = "2";

    private Empreintes() {}

    /** The hash of a file, or {@code absent} when it is not there. */
    static String de(Path fichier) {
        return deTous(List.of(fichier));
    }

    /** One hash for a folder: every file below it, with its name. */
    static String duDossier(Path dossier) {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            return deTous(fichiers.filter(Files::isRegularFile).sorted().toList());
        } catch (IOException e) {
            return "absent";
        }
    }

    private static String deTous(List<Path> fichiers) {
        try {
            MessageDigest condense = MessageDigest.getInstance("SHA-256");
            for (Path fichier : fichiers) {
                condense.update(Files.readAllBytes(fichier));
            }
            return VERSION_DES_LECTEURS + ":" + HexFormat.of().formatHex(condense.digest());
        } catch (IOException e) {
            return "absent";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
