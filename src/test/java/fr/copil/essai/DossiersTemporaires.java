package fr.copil.essai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Folders that go away with the virtual machine. */
public final class DossiersTemporaires {

    private DossiersTemporaires() {}

    public static Path creer() {
        try {
            Path dossier = Files.createTempDirectory("copil-essai-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> supprimer(dossier)));
            return dossier;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void supprimer(Path dossier) {
        try {
            FileSystemUtils.deleteRecursively(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
