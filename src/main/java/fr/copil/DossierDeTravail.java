package fr.copil;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder Copil writes in ({@code COPIL_HOME}): embedded database, logs. */
record DossierDeTravail(Path chemin) {

    /** The embedded database, its growth at the next loading, and the logs. */
    static final long PLACE_MINIMALE_EN_MO = 200;

    private static final long MO = 1024L * 1024;

    /** Creates the folder if needed and refuses one where something could not be written. */
    void preparer() {
        try {
            Files.createDirectories(chemin);
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
