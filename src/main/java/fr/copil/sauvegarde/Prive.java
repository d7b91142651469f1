package fr.copil.sauvegarde;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A backup holds what no screen shows to everybody: for its owner alone. */
final class Prive {

    private Prive() {}

    static OutputStream creer(Path fichier) throws IOException {
        Files.deleteIfExists(fichier);
        Files.createFile(fichier, aSoi("rw-------"));
        return new BufferedOutputStream(Files.newOutputStream(fichier));
    }

    static void dossier(Path dossier) throws IOException {
        if (Files.notExists(dossier)) {
            Files.createDirectories(dossier, aSoi("rwx------"));
        }
    }

    private static FileAttribute<?>[] aSoi(String droits) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(droits))}
                : new FileAttribute<?>[0];
    }
}
