package fr.copil.acces.connexion;

import java.time.Instant;
import org.apache.commons.codec.binary.Base32;

/** The application of codes, to which somebody typed the secret that a page showed. */
public final class Telephone {

    private static final int UN_PAS = 30;

    private final byte[] secret;

    public Telephone(String texte) {
        secret = new Base32().decode(texte.replace(" ", ""));
    }

    public String code() {
        return CodesTemporels.code(secret, Instant.now());
    }

    /** That of a telephone which is half a minute early: one code serves once. */
    public String codeSuivant() {
        return CodesTemporels.code(secret, Instant.now().plusSeconds(UN_PAS));
    }
}
