package fr.copil.acces;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords: for one account from one address, for one account from anywhere, from one address for
 * any account. Whether the account exists changes nothing.
 */
@Component
public class Frein {

    static final int POUR_UN_COMPTE_D_ICI = 8;
    static final int POUR_UN_COMPTE = 40;
    static final int D_UNE_ADRESSE = 120;
    /** Codes of six digits: they are guessed far sooner than a password. */
    static final int CODES_D_UN_COMPTE = 6;

    static final int DEMANDES_D_UNE_ADRESSE = 10;

    private static final Duration DUREE = Duration.ofMinutes(15);
    private static final int SUIVIS = 30_000;

    private final Cache<String, Bucket> seaux =
            Caffeine.newBuilder().maximumSize(SUIVIS).expireAfterAccess(DUREE).build();

    /** Whether one more try may be made. */
    public boolean laisse(@Nullable String compte, String adresse) {
        return concernes(compte, adresse).allMatch(seau -> seau.getAvailableTokens() > 0);
    }

    @EventListener
    void refuse(AbstractAuthenticationFailureEvent echec) {
        String adresse = echec.getAuthentication().getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
        concernes(echec.getAuthentication().getName(), adresse == null ? "" : adresse)
                .forEach(seau -> seau.tryConsume(1));
    }

    /** Whether one more code of a second factor may be tried; only who has the password comes so far. */
    public boolean laisseUnCode(String compte) {
        return codes(compte).getAvailableTokens() > 0;
    }

    public void codeRefuse(String compte) {
        codes(compte).tryConsume(1);
    }

    /** Whether one more message may be asked for from this address of the network. */
    public boolean laisseUneDemande(String adresse) {
        return seau("demande " + adresse, DEMANDES_D_UNE_ADRESSE).tryConsume(1);
    }

    private Bucket codes(String compte) {
        return seau("code " + compte, CODES_D_UN_COMPTE);
    }

    private Stream<Bucket> concernes(@Nullable String saisi, String adresse) {
        String compte = saisi == null ? "" : saisi.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                seau("ici " + adresse + " " + compte, POUR_UN_COMPTE_D_ICI),
                seau("compte " + compte, POUR_UN_COMPTE),
                seau("adresse " + adresse, D_UNE_ADRESSE));
    }

    private Bucket seau(String cle, int essais) {
        return seaux.get(cle.length() > 200 ? cle.substring(0, 200) : cle, nouveau -> Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(essais)
                        .refillGreedy(essais, DUREE)
                        .build())
                .build());
    }
}
