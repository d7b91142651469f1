package fr.copil;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder Copil writes in ({@code COPIL_HOME}): embedded database, logs. */
record DossierDeTravail(Path chemin) {

    /** The embedded database, its growth at the next loading, and the logs. */
    static final long PLACE_MINIMALE_EN_MO = 200;

    /** What Copil alone writes there; the folder itself may hold something else and stays as its owner left it. */
    private static final List<String> LES_SIENS =
            List.of("base", "journal", "preuves", "pieces", "exports", "sauvegardes");

    private static final Set<PosixFilePermission> A_SOI = PosixFilePermissions.fromString("rwx------");
    private static final long MO = 1024L * 1024;

    /** Creates the folder if needed, for its owner alone, and refuses one where something could not be written. */
    void preparer() {
        try {
            if (Files.notExists(chemin)) {
                Files.createDirectories(chemin);
                fermer(chemin);
            }
            for (String nom : LES_SIENS) {
                fermer(Files.createDirectories(chemin.resolve(nom)));
            }
        } catch (IOException e) {
            throw nonInscriptible(chemin);
        }
        try (Stream<Path> contenu = Files.walk(chemin)) {
            contenu.filter(fichier -> !Files.isWritable(fichier)).findFirst().ifPresent(fichier -> {
                throw nonInscriptible(fichier);
            });
        } catch (IOException e) {
            throw nonInscriptible(chemin);
        }
    }

    /** Hidden figures and accounts are in there: nobody else of this machine goes through. */
    private static void fermer(Path dossier) throws IOException {
        PosixFileAttributeView droits = Files.getFileAttributeView(dossier, PosixFileAttributeView.class);
        if (droits != null) {
            droits.setPermissions(A_SOI);
        }
    }

    void exigerDeLaPlace(long minimumEnMo) {
        long restant = placeEnMo();
        if (restant < minimumEnMo) {
            throw new ErreurCopil(
                    "DEMARRAGE-PLACE",
                    "Il reste " + restant + " Mo pour le dossier " + chemin + " et Copil en demande " + minimumEnMo
                            + " : libérez de la place ou choisissez un autre COPIL_HOME.");
        }
    }

    private long placeEnMo() {
        try {
            return Files.getFileStore(chemin).getUsableSpace() / MO;
        } catch (IOException e) {
            throw nonInscriptible(chemin);
        }
    }

    private static ErreurCopil nonInscriptible(Path fichier) {
        return new ErreurCopil(
                "DEMARRAGE-DOSSIER",
                "Copil ne peut pas écrire dans " + fichier
                        + " : donnez-lui ce droit ou choisissez un autre COPIL_HOME.");
    }
}
