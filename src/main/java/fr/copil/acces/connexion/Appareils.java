package fr.copil.acces.connexion;

import fr.copil.acces.Demonstration;
import fr.copil.acces.DroitsChanges;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.CookieTheftException;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.PersistentRememberMeToken;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.stereotype.Component;

/**
 * « Se souvenir de cet appareil »: a series for each device and a token that changes each time it serves, both random, the
 * token kept hashed. A token that served before is a stolen one: every device of the account is forgotten. Decision 0032.
 */
@Component
public class Appareils extends PersistentTokenBasedRememberMeServices {

    private static final Logger LOG = LoggerFactory.getLogger(Appareils.class);
    private static final Duration DUREE = Duration.ofDays(30);

    /** Two tabs that come back at the same time bring the same token. */
    private static final Duration ENSEMBLE = Duration.ofSeconds(30);

    private static final int NAVIGATEUR = 200;

    private final AppareilsQueries queries;
    private final SecondFacteur second;
    private final Demonstration demonstration;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    Appareils(
            UserDetailsService comptes,
            AppareilsQueries queries,
            SecondFacteur second,
            Demonstration demonstration,
            ApplicationEventPublisher annonces,
            Clock horloge,
            @Value("${copil.url}") String adresse) {
        super(UUID.randomUUID().toString(), comptes, new Registre(queries, horloge));
        this.queries = queries;
        this.second = second;
        this.demonstration = demonstration;
        this.annonces = annonces;
        this.horloge = horloge;
        // As the session's: fr.copil.reseau.ServeurConfig.
        boolean chiffree = adresse.toLowerCase(Locale.ROOT).startsWith("https:");
        setCookieName(chiffree ? "__Host-COPIL_APPAREIL" : "COPIL_APPAREIL");
        if (chiffree) {
            setUseSecureCookie(true);
        }
        setCookieCustomizer(temoin -> temoin.setAttribute("SameSite", "Lax"));
        setTokenValiditySeconds((int) DUREE.toSeconds());
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest requete, HttpServletResponse reponse, Authentication qui) {
        if (demonstration.est(qui.getName())) {
            return;
        }
        OffsetDateTime maintenant = OffsetDateTime.now(horloge);
        queries.oublierAvant(maintenant.minus(DUREE));
        String serie = generateSeriesData();
        String jeton = generateTokenData();
        String navigateur = Objects.requireNonNullElse(requete.getHeader("User-Agent"), "");
        queries.retenir(
                serie,
                qui.getName(),
                empreinte(jeton),
                navigateur.substring(0, Math.min(NAVIGATEUR, navigateur.length())),
                maintenant);
        setCookie(new String[] {serie, jeton}, getTokenValiditySeconds(), requete, reponse);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] temoin, HttpServletRequest requete, HttpServletResponse reponse) {
        if (temoin.length != 2) {
            throw new InvalidCookieException("two words are expected");
        }
        String[] avecEmpreinte = {temoin[0], empreinte(temoin[1])};
        Optional<AppareilsQueries.Retenu> retenu = queries.lire(temoin[0]);
        UserDetails compte = venuEnsemble(avecEmpreinte);
        if (compte == null) {
            try {
                compte = super.processAutoLoginCookie(avecEmpreinte, requete, reponse);
            } catch (CookieTheftException vol) {
                retenu.ifPresent(lui -> {
                    LOG.warn("Un appareil s'est présenté pour {} avec un jeton qui avait servi.", lui.compte());
                    annonces.publishEvent(new DroitsChanges(lui.compte()));
                });
                throw new InvalidCookieException("a token that served before");
            }
        }
        if (second.estExige(compte) && !second.attendUnCode(compte.getUsername())) {
            throw new InvalidCookieException("a second factor is to be put first");
        }
        return compte;
    }

    private @Nullable UserDetails venuEnsemble(String[] temoin) {
        OffsetDateTime limite = OffsetDateTime.now(horloge).minus(ENSEMBLE);
        return queries.lire(temoin[0])
                .filter(retenu -> temoin[1].equals(retenu.precedent())
                        && retenu.tourneLe().isAfter(limite))
                .map(retenu -> getUserDetailsService().loadUserByUsername(retenu.compte()))
                .orElse(null);
    }

    /** This device alone. */
    @Override
    public void logout(HttpServletRequest requete, HttpServletResponse reponse, @Nullable Authentication qui) {
        String temoin = extractRememberMeCookie(requete);
        cancelCookie(requete, reponse);
        if (temoin != null && qui != null) {
            try {
                queries.oublier(qui.getName(), decodeCookie(temoin)[0]);
            } catch (InvalidCookieException illisible) {
                // It remembers nothing.
            }
        }
    }

    /** What an account may do, its password or its second factor changed: one comes in again everywhere. */
    @EventListener
    void oublier(DroitsChanges changes) {
        queries.oublierTous(changes.compte());
    }

    @EventListener
    void oublier(SecondFacteurChange change) {
        if (change.quoi() != SecondFacteurChange.Quoi.CODE_DE_SECOURS_UTILISE) {
            queries.oublierTous(change.compte());
        }
    }

    private static String empreinte(String jeton) {
        return new CodeDeSecours(jeton).empreinte();
    }

    /** As Spring Security asks for it; it never sees a token in the clear but the one it makes. */
    private record Registre(AppareilsQueries queries, Clock horloge) implements PersistentTokenRepository {

        @Override
        public void createNewToken(PersistentRememberMeToken jeton) {
            throw new UnsupportedOperationException("onLoginSuccess keeps it, with the browser's name");
        }

        @Override
        public void updateToken(String serie, String jeton, Date quand) {
            queries.tourner(serie, empreinte(jeton), OffsetDateTime.now(horloge));
        }

        @Override
        public @Nullable PersistentRememberMeToken getTokenForSeries(String serie) {
            return queries.lire(serie)
                    .map(retenu -> new PersistentRememberMeToken(
                            retenu.compte(),
                            serie,
                            retenu.jeton(),
                            Date.from(retenu.tourneLe().toInstant())))
                    .orElse(null);
        }

        @Override
        public void removeUserTokens(String compte) {
            queries.oublierTous(compte);
        }
    }
}
