package fr.copil;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One Copil a folder. The operating system gives the lock back when the process ends, however it ends; the file stays,
 * with the number of the last process that held it.
 */
final class VerrouDuDossier {

    private final FileChannel canal;

    private VerrouDuDossier(FileChannel canal) {
        this.canal = canal;
    }

    static VerrouDuDossier prendre(Path dossier) {
        Path fichier = dossier.resolve("verrou");
        try {
            FileChannel canal = FileChannel.open(fichier, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (verrouiller(canal) == null) {
                canal.close();
                throw dejaPris(dossier, fichier);
            }
            canal.truncate(0);
            canal.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return new VerrouDuDossier(canal);
        } catch (IOException e) {
            throw new ErreurCopil(
                    "DEMARRAGE-VERROU",
                    "Le dossier " + dossier + " ne peut pas être réservé à Copil (" + e.getMessage()
                            + ") : choisissez avec COPIL_HOME un dossier d'un disque de cette machine.");
        }
    }

    void rendre() {
        try {
            canal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock verrouiller(FileChannel canal) throws IOException {
        try {
            return canal.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static ErreurCopil dejaPris(Path dossier, Path fichier) throws IOException {
        String processus = Files.readString(fichier).strip();
        return new ErreurCopil(
                "DEMARRAGE-DEJA",
                "Un autre Copil utilise déjà le dossier " + dossier
                        + (processus.isEmpty() ? "" : " (processus " + processus + ")")
                        + " ; arrêtez-le ou choisissez un autre COPIL_HOME.");
    }
}
