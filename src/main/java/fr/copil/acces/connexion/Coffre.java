package fr.copil.acces.connexion;

import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps what the base must not show as it is: AES-GCM, under a key that stays in {@code COPIL_HOME}, its owner's alone. A
 * base that is copied without the folder tells nothing. Decision 0032.
 */
@Component
class Coffre {

    private static final String FORME = "AES/GCM/NoPadding";
    private static final int OCTETS = 32;
    private static final int DEPART = 12;
    private static final int SCEAU_EN_BITS = 128;
    private static final SecureRandom HASARD = new SecureRandom();

    private final Path fichier;
    private @Nullable SecretKey cle;

    Coffre(@Value("${copil.home}") Path dossier) {
        fichier = dossier.resolve("cle-des-secrets");
    }

    /** @param de whose secret it is: another's does not open in its place */
    String fermer(String de, byte[] secret) {
        byte[] depart = hasard(DEPART);
        byte[] ferme = chiffrer(Cipher.ENCRYPT_MODE, de, depart, secret);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(depart.length + ferme.length)
                        .put(depart)
                        .put(ferme)
                        .array());
    }

    /** @throws ErreurCopil when the key is no longer the one it was closed with */
    byte[] ouvrir(String de, String ferme) {
        byte[] octets = Base64.getDecoder().decode(ferme);
        byte[] depart = new byte[DEPART];
        byte[] corps = new byte[octets.length - DEPART];
        ByteBuffer.wrap(octets).get(depart).get(corps);
        return chiffrer(Cipher.DECRYPT_MODE, de, depart, corps);
    }

    static byte[] hasard(int octets) {
        byte[] tires = new byte[octets];
        HASARD.nextBytes(tires);
        return tires;
    }

    private byte[] chiffrer(int sens, String de, byte[] depart, byte[] octets) {
        try {
            Cipher chiffre = Cipher.getInstance(FORME);
            chiffre.init(sens, cle(), new GCMParameterSpec(SCEAU_EN_BITS, depart));
            chiffre.updateAAD(de.getBytes(StandardCharsets.UTF_8));
            return chiffre.doFinal(octets);
        } catch (GeneralSecurityException e) {
            throw new ErreurCopil(
                    "SECRET-ILLISIBLE",
                    "Ce secret ne se lit plus avec la clé du dossier de Copil : l'administrateur peut remettre à zéro le"
                            + " second facteur de ce compte.");
        }
    }

    private synchronized SecretKey cle() {
        if (cle == null) {
            cle = new SecretKeySpec(lireOuCreer(), "AES");
        }
        return cle;
    }

    private byte[] lireOuCreer() {
        try {
            try {
                Files.createFile(fichier, pourSoi());
                Files.write(fichier, hasard(OCTETS));
            } catch (FileAlreadyExistsException existe) {
                // The one that what is kept was closed with.
            }
            byte[] octets = Files.readAllBytes(fichier);
            if (octets.length != OCTETS) {
                throw new ErreurCopil(
                        "SECRET-CLE",
                        "La clé " + fichier + " n'a pas la bonne longueur : remettez celle d'une sauvegarde de"
                                + " COPIL_HOME.");
            }
            return octets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] pourSoi() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
