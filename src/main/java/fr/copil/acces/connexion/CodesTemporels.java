package fr.copil.acces.connexion;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The codes that a telephone shows: six digits, anew every thirty seconds (RFC 6238). */
final class CodesTemporels {

    static final int OCTETS = 20;

    private static final Duration DUREE = Duration.ofSeconds(30);
    private static final TimeBasedOneTimePasswordGenerator GENERATEUR = new TimeBasedOneTimePasswordGenerator(DUREE);

    private CodesTemporels() {}

    /**
     * The step that this code is of, among the current one and its two neighbours: the clocks of telephones are not always
     * right.
     */
    static OptionalLong pas(byte[] secret, String code, Instant maintenant) {
        long present = maintenant.getEpochSecond() / DUREE.toSeconds();
        byte[] saisi = code.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(pas -> MessageDigest.isEqual(code(secret, pas).getBytes(StandardCharsets.UTF_8), saisi))
                .max();
    }

    static String code(byte[] secret, Instant quand) {
        return code(secret, quand.getEpochSecond() / DUREE.toSeconds());
    }

    private static String code(byte[] secret, long pas) {
        try {
            return GENERATEUR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATEUR.getAlgorithm()),
                    Instant.ofEpochSecond(pas * DUREE.toSeconds()),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
