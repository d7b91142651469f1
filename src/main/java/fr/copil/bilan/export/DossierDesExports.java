package fr.copil.bilan.export;

import fr.copil.bilan.document.Format;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Where written files wait for whoever asked for them. The folder stays as it was made: closed to others. */
record DossierDesExports(Path dossier) {

    private static final Logger LOG = LoggerFactory.getLogger(DossierDesExports.class);

    /** What an earlier run of Copil left. */
    void vider() throws IOException {
        if (Files.isDirectory(dossier)) {
            try (DirectoryStream<Path> fichiers = Files.newDirectoryStream(dossier)) {
                for (Path fichier : fichiers) {
                    FileSystemUtils.deleteRecursively(fichier);
                }
            }
        }
    }

    Path chemin(Export export) {
        return dossier.resolve(export.id() + "." + export.format().extension());
    }

    void ecrire(UUID id, byte[] octets) throws IOException {
        Files.createDirectories(dossier);
        Files.write(brouillon(id), octets);
    }

    /** It appears once it is whole. */
    void rendre(Export export) throws IOException {
        Files.move(brouillon(export.id()), chemin(export), StandardCopyOption.ATOMIC_MOVE);
    }

    Path brouillon(UUID id) {
        return dossier.resolve(id + ".tmp");
    }

    /** Whatever its format: nothing says it any more. */
    void effacer(UUID id) {
        for (Format format : Format.values()) {
            effacer(dossier.resolve(id + "." + format.extension()));
        }
    }

    void effacer(Path fichier) {
        try {
            Files.deleteIfExists(fichier);
        } catch (IOException e) {
            LOG.warn("Ce fichier n'a pas pu être effacé : {}", fichier, e);
        }
    }
}
