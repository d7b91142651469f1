package fr.copil;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import org.h2.tools.ChangeFileEncryption;

/**
 * The embedded base opens with a password that Copil made and keeps beside it, for its owner alone; a base made without one is
 * given it. With {@code COPIL_DB_CHIFFREE} the file is enciphered (AES) by a key kept the same way. Decision 0031.
 *
 * @param dossier where the base is
 * @param base its JDBC address, in clear
 */
record ClesDeLaBase(Path dossier, String base, String compte) {

    /** What H2 reads as the password: the key of the file first, when there is one. */
    record Ouverture(String adresse, String motDePasse) {}

    private static final byte[] MARQUE_DU_CHIFFRE = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private static final String CHIFFREE = ";CIPHER=AES";

    Ouverture ouvrir(String reglage) {
        try {
            boolean existe = Files.exists(fichier()) && Files.size(fichier()) > 0;
            if (!existe) {
                exigerQuElleSoitNeuve();
            }
            boolean chiffree = existe && chiffree();
            boolean voulu =
                    switch (reglage.strip()) {
                        case "", "0", "false" -> false;
                        case "1", "true" -> true;
                        case "convertir" -> true;
                        default ->
                            throw new ErreurCopil(
                                    "DEMARRAGE-CHIFFRE",
                                    "COPIL_DB_CHIFFREE vaut « " + reglage + " » : donnez 0, 1 ou convertir.");
                    };
            if (existe && voulu && !chiffree) {
                if (!reglage.strip().equals("convertir")) {
                    throw new ErreurCopil(
                            "DEMARRAGE-BASE-CLAIRE",
                            "La base de " + dossier + " existe déjà et n'est pas chiffrée. Faites-en une copie, puis"
                                    + " démarrez une fois avec COPIL_DB_CHIFFREE=convertir, qui la chiffre ;"
                                    + " COPIL_DB_CHIFFREE=0 l'ouvre comme elle est.");
                }
                chiffrer();
                chiffree = true;
            }
            String cle = chiffree || voulu ? cle(chiffree) + " " : "";
            String adresse = cle.isEmpty() ? base : base + CHIFFREE;
            return new Ouverture(adresse, cle + motDePasse(existe, adresse, cle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that was opened here before and is no longer there is not a new one. */
    private void exigerQuElleSoitNeuve() {
        if (Files.exists(dossier.resolve("mot-de-passe"))) {
            throw new ErreurCopil(
                    "DEMARRAGE-BASE-DISPARUE",
                    "La base " + fichier() + " a disparu ou est vide, alors que Copil s'en est déjà servi : remettez-la"
                            + " depuis une sauvegarde (./copil restaurer FICHIER --remplacer). Pour repartir des seules données publiées, sans rien de ce qui"
                            + " a été écrit dans Copil, déplacez le dossier " + dossier + ".");
        }
    }

    private Path fichier() {
        return dossier.resolve("copil.mv.db");
    }

    private boolean chiffree() throws IOException {
        try (InputStream debut = Files.newInputStream(fichier())) {
            return Arrays.equals(debut.readNBytes(MARQUE_DU_CHIFFRE.length), MARQUE_DU_CHIFFRE);
        }
    }

    private void chiffrer() throws IOException {
        try {
            ChangeFileEncryption.execute(
                    dossier.toString(), "copil", "AES", null, cle(false).toCharArray(), true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String cle(boolean exigee) throws IOException {
        Path cle = dossier.resolve("cle");
        if (exigee && Files.notExists(cle)) {
            throw new ErreurCopil(
                    "DEMARRAGE-CLE",
                    "La base de " + dossier + " est chiffrée, et sa clé n'est pas dans " + cle
                            + " : remettez-la depuis votre sauvegarde.");
        }
        return lireOuTirer(cle);
    }

    /** Written down before the base asks for it: a start that is cut anywhere is taken up by the next one. */
    private String motDePasse(boolean existe, String adresse, String cle) throws IOException {
        Path garde = dossier.resolve("mot-de-passe");
        if (Files.exists(garde)) {
            return lireOuTirer(garde);
        }
        Path nouveau = dossier.resolve("mot-de-passe.nouveau");
        String motDePasse = lireOuTirer(nouveau);
        if (existe) {
            donner(adresse, cle, motDePasse);
        } else {
            creer(adresse, cle + motDePasse);
        }
        Files.move(nouveau, garde, StandardCopyOption.ATOMIC_MOVE);
        return motDePasse;
    }

    /** Before its password stands beside it: a password without a base is one that was lost. */
    private void creer(String adresse, String motDePasse) {
        try {
            DriverManager.getConnection(adresse, compte, motDePasse).close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void donner(String adresse, String cle, String motDePasse) {
        try (Connection ouverte = DriverManager.getConnection(adresse, compte, cle);
                Statement ordre = ouverte.createStatement()) {
            ordre.execute("alter user " + compte + " set password '" + motDePasse + "'");
        } catch (SQLException refus) {
            if (refus.getSQLState() == null || !refus.getSQLState().startsWith("28")) {
                throw new IllegalStateException(refus);
            }
            // It has one already: this one, when the last start was cut here; else opening says that it does not.
        }
    }

    private static String lireOuTirer(Path fichier) throws IOException {
        if (Files.exists(fichier)) {
            return Files.readString(fichier).strip();
        }
        byte[] octets = new byte[32];
        new SecureRandom().nextBytes(octets);
        String secret = HexFormat.of().formatHex(octets);
        Files.createDirectories(fichier.getParent());
        Path brouillon = fichier.resolveSibling(fichier.getFileName() + ".tmp");
        Files.deleteIfExists(brouillon);
        Files.createFile(brouillon, aSoi());
        Files.writeString(brouillon, secret + "\n");
        Files.move(brouillon, fichier, StandardCopyOption.ATOMIC_MOVE);
        return secret;
    }

    private static FileAttribute<?>[] aSoi() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
