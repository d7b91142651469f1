package fr.copil.reseau;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In one answer alone, what a script of the page bears to be run: a nonce of its Content-Security-Policy. */
public record Signe(String texte) {

    /** Where the request holds it. */
    public static final String ATTRIBUT = Signe.class.getName();

    private static final SecureRandom HASARD = new SecureRandom();

    static Signe tirer() {
        byte[] octets = new byte[16];
        HASARD.nextBytes(octets);
        return new Signe(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    void poser(HttpServletRequest requete) {
        requete.setAttribute(ATTRIBUT, this);
    }

    /** @param attribut of the request, none where scripts are not signed */
    public static Optional<Signe> lu(@Nullable Object attribut) {
        return attribut instanceof Signe signe ? Optional.of(signe) : Optional.empty();
    }
}
