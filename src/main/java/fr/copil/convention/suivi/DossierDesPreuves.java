package fr.copil.convention.suivi;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps files beside the database, each under the hash of its content: the same document twice is kept once. */
@Component
class DossierDesPreuves {

    static final long TAILLE_MAX = 10L * 1024 * 1024;

    /** A file as it arrived, waiting to be accepted. */
    record Recu(Path chemin, String empreinte, long octets) {}

    private final Path dossier;

    DossierDesPreuves(@Value("${copil.home}") String home) {
        this.dossier = Path.of(home).resolve("preuves").toAbsolutePath().normalize();
    }

    /** Stops reading where the limit is passed, whatever the sender announced. */
    Recu recevoir(InputStream contenu) throws IOException {
        Files.createDirectories(dossier);
        Path attente = Files.createTempFile(dossier, "recu-", ".tmp");
        try {
            MessageDigest condensat = MessageDigest.getInstance("SHA-256");
            long octets = 0;
            try (OutputStream sortie = new DigestOutputStream(Files.newOutputStream(attente), condensat)) {
                byte[] morceau = new byte[8192];
                for (int lus = contenu.read(morceau); lus >= 0; lus = contenu.read(morceau)) {
                    octets += lus;
                    if (octets > TAILLE_MAX) {
                        throw new ErreurCopil(
                                "PREUVE-TAILLE",
                                "Ce fichier dépasse 10 Mo. Réduisez-le, ou donnez l'adresse où il se trouve.");
                    }
                    sortie.write(morceau, 0, lus);
                }
            }
            return new Recu(attente, HexFormat.of().formatHex(condensat.digest()), octets);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(attente);
            throw e;
        }
    }

    void garder(Recu recu) throws IOException {
        Path chemin = chemin(recu.empreinte());
        Files.createDirectories(chemin.getParent());
        Files.move(recu.chemin(), chemin, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void jeter(Recu recu) {
        try {
            Files.deleteIfExists(recu.chemin());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path chemin(String empreinte) {
        return dossier.resolve(empreinte.substring(0, 2)).resolve(empreinte);
    }
}
