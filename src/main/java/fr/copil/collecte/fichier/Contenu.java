package fr.copil.collecte.fichier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a file holds, read anew each time that it is asked for: one that stays on the disk takes no memory. */
public interface Contenu {

    InputStream ouvrir() throws IOException;

    static Contenu de(byte[] octets) {
        return () -> new ByteArrayInputStream(octets);
    }

    static Contenu de(Path fichier) {
        return () -> Files.newInputStream(fichier);
    }

    /** Its first bytes, as many as there are up to {@code nombre}. */
    default byte[] debut(int nombre) throws IOException {
        try (InputStream octets = ouvrir()) {
            return octets.readNBytes(nombre);
        }
    }

    /** Its text, whichever encoding it has. */
    default Reader texte() throws IOException {
        return Encodage.de(this).ouvrir(ouvrir());
    }
}
