package fr.copil.acces.connexion;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The identity provider of the settings, ProConnect or another. Asked who it is when somebody first comes by it: Copil
 * starts without it. Not there at all where no setting names one. Decision 0032.
 */
@Component
@ConditionalOnProperty("copil.oidc.issuer")
public class Fournisseur implements ClientRegistrationRepository {

    /** The only one: its addresses hold this word. */
    public static final String ID = "fournisseur";

    public static final String RETOUR = "/connexion/retour";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String emetteur;
    private final String client;
    private final String secret;
    private final String nom;
    private final List<String> portees;
    private final boolean pkce;
    private final SignatureAlgorithm algorithme;
    private final String adresse;
    private @Nullable ClientRegistration connu;

    Fournisseur(
            @Value("${copil.oidc.issuer}") String emetteur,
            @Value("${copil.oidc.client}") String client,
            @Value("${copil.oidc.secret}") String secret,
            @Value("${copil.oidc.nom}") String nom,
            @Value("${copil.oidc.scopes}") List<String> portees,
            @Value("${copil.oidc.pkce}") boolean pkce,
            @Value("${copil.oidc.algorithme}") String algorithme,
            @Value("${copil.url}") String adresse) {
        this.emetteur = emetteur;
        this.client = client;
        this.secret = secret;
        this.nom = nom;
        this.portees = portees;
        this.pkce = pkce;
        this.algorithme = Objects.requireNonNull(
                SignatureAlgorithm.from(algorithme), () -> "COPIL_OIDC_ALGORITHME: " + algorithme);
        this.adresse = adresse.replaceFirst("/+$", "");
    }

    /** As people call it: on the log-in page. */
    public String nom() {
        return nom;
    }

    public String emetteur() {
        return emetteur;
    }

    @Override
    public synchronized ClientRegistration findByRegistrationId(String id) {
        if (connu == null) {
            connu = ClientRegistrations.fromIssuerLocation(emetteur)
                    .registrationId(ID)
                    .clientId(client)
                    .clientSecret(secret)
                    // In the body, as ProConnect wants it.
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                    .scope(portees)
                    .redirectUri(adresse + RETOUR)
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(pkce)
                            .build())
                    .build();
        }
        return connu;
    }

    /**
     * Changes the code for what the provider says of the agent.
     *
     * @throws OAuth2AuthenticationException for whatever is not as asked: state, nonce, signature, audience, subject
     */
    public OidcUser reconnaitre(OAuth2AuthorizationRequest demande, OAuth2AuthorizationResponse reponse) {
        OAuth2LoginAuthenticationToken venu = new OAuth2LoginAuthenticationToken(
                findByRegistrationId(ID), new OAuth2AuthorizationExchange(demande, reponse));
        if (protocole().authenticate(venu) instanceof OAuth2LoginAuthenticationToken reconnu
                && reconnu.getPrincipal() instanceof OidcUser agent) {
            return agent;
        }
        throw new OAuth2AuthenticationException(new OAuth2Error("invalid_request"));
    }

    /** Where one goes to leave it too; nothing where it has no such place. */
    public @Nullable String sortie() {
        Map<String, Object> annonces =
                findByRegistrationId(ID).getProviderDetails().getConfigurationMetadata();
        Object sortie = annonces.get("end_session_endpoint");
        return sortie == null ? null : sortie.toString();
    }

    public String client() {
        return client;
    }

    private OidcAuthorizationCodeAuthenticationProvider protocole() {
        OidcUserService agents = new OidcUserService();
        agents.setRetrieveUserInfo(demande -> true);
        agents.setOauth2UserService(new QuiEstCe(http(), algorithme));
        OidcAuthorizationCodeAuthenticationProvider protocole = new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(), agents);
        OidcIdTokenDecoderFactory jetons = new OidcIdTokenDecoderFactory();
        jetons.setJwsAlgorithmResolver(enregistre -> algorithme);
        protocole.setJwtDecoderFactory(jetons);
        return protocole;
    }

    private static RestClient http() {
        SimpleClientHttpRequestFactory requetes = new SimpleClientHttpRequestFactory();
        requetes.setConnectTimeout(PATIENCE);
        requetes.setReadTimeout(PATIENCE);
        return RestClient.builder().requestFactory(requetes).build();
    }
}
