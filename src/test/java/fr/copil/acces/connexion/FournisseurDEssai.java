package fr.copil.acces.connexion;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An identity provider of another make, on this machine, that answers as ProConnect does: a secret in the body, who it is
 * in a signed JWT. Whoever comes is the agent that the test says; it lies where the test says so.
 */
final class FournisseurDEssai implements AutoCloseable {

    static final String CLIENT = "copil";
    static final String SECRET = "un-secret-d-essai";
    private static final String AGENT = "agent-7391";

    private final AnnotationConfigServletWebServerApplicationContext contexte;
    private final Map<String, Object> dits = new ConcurrentHashMap<>();
    private volatile boolean autreNonce;
    private volatile boolean autreSignature;

    FournisseurDEssai(String retour) {
        contexte = new AnnotationConfigServletWebServerApplicationContext();
        contexte.registerBean(FournisseurDEssai.class, () -> this);
        contexte.registerBean("retour", String.class, () -> retour);
        contexte.register(Serveur.class);
        contexte.refresh();
    }

    /** By a name: its cookies are then not those of Copil. */
    String emetteur() {
        return "http://localhost:"
                + Objects.requireNonNull(contexte.getWebServer()).getPort();
    }

    void dire(Map<String, Object> autres) {
        dits.clear();
        dits.putAll(autres);
        autreNonce = false;
        autreSignature = false;
    }

    void seTromperDeNonce() {
        autreNonce = true;
    }

    void signerDUneAutreCle() {
        autreSignature = true;
    }

    @Override
    public void close() {
        contexte.close();
    }

    private static RSAKey cle() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not a configuration that Copil's own contexts would find. */
    @EnableWebSecurity
    static class Serveur {

        @Bean
        TomcatServletWebServerFactory serveur() {
            return new TomcatServletWebServerFactory(0);
        }

        /** Without a servlet Tomcat runs no filter. */
        @Bean
        ServletRegistrationBean<HttpServlet> rien() {
            return new ServletRegistrationBean<>(new HttpServlet() {}, "/");
        }

        @Bean
        DelegatingFilterProxyRegistrationBean securite() {
            return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        }

        @Bean
        JWKSource<SecurityContext> cles() {
            return new ImmutableJWKSet<>(new JWKSet(cle()));
        }

        @Bean
        JwtDecoder jetons(JWKSource<SecurityContext> cles) {
            return NimbusJwtDecoder.withJwkSource(cles).build();
        }

        @Bean
        AuthorizationServerSettings adresses() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        RegisteredClientRepository clients(String retour) {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(retour)
                    .scopes(portees -> portees.addAll(List.of("openid", "email", "given_name", "usual_name", "siret")))
                    .clientSettings(ClientSettings.builder()
                            .requireAuthorizationConsent(false)
                            .requireProofKey(true)
                            .build())
                    .build());
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> nonce(FournisseurDEssai essai) {
            return jeton -> {
                if (essai.autreNonce) {
                    jeton.getClaims().claim("nonce", "celui-d-une-autre-demande-que-celle-ci");
                }
            };
        }

        @Bean
        SecurityFilterChain filtres(HttpSecurity http, FournisseurDEssai essai, JWKSource<SecurityContext> cles)
                throws Exception {
            JWKSource<SecurityContext> autres = new ImmutableJWKSet<>(new JWKSet(cle()));
            return http.oauth2AuthorizationServer(serveur ->
                            serveur.oidc(oidc -> oidc.userInfoEndpoint(infos -> infos.userInfoMapper(demande -> {
                                        Map<String, Object> tous = new LinkedHashMap<>(essai.dits);
                                        tous.put("sub", AGENT);
                                        return new OidcUserInfo(tous);
                                    })
                                    .userInfoResponseHandler((requete, reponse, qui) -> signer(
                                            essai.autreSignature ? autres : cles,
                                            essai,
                                            Objects.requireNonNull(
                                                    ((OidcUserInfoAuthenticationToken) qui).getUserInfo()),
                                            reponse)))))
                    .authorizeHttpRequests(tous -> tous.anyRequest().authenticated())
                    .oauth2ResourceServer(jetons -> jetons.jwt(Customizer.withDefaults()))
                    .addFilterAfter(new DejaConnecte(), SecurityContextHolderFilter.class)
                    .build();
        }

        private static void signer(
                JWKSource<SecurityContext> cles,
                FournisseurDEssai essai,
                OidcUserInfo infos,
                HttpServletResponse reponse)
                throws IOException {
            JwtClaimsSet dits = JwtClaimsSet.builder()
                    .issuer(essai.emetteur())
                    .audience(List.of(CLIENT))
                    .expiresAt(Instant.now().plusSeconds(60))
                    .claims(tous -> tous.putAll(infos.getClaims()))
                    .build();
            reponse.setContentType("application/jwt");
            reponse.getWriter()
                    .write(new NimbusJwtEncoder(cles)
                            .encode(JwtEncoderParameters.from(
                                    JwsHeader.with(SignatureAlgorithm.RS256).build(), dits))
                            .getTokenValue());
        }
    }

    /** The agent gave their password there before. */
    private static final class DejaConnecte extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
                throws IOException, jakarta.servlet.ServletException {
            if (requete.getRequestURI().equals("/oauth2/authorize")) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                AGENT, null, AuthorityUtils.createAuthorityList("ROLE_AGENT")));
            }
            suite.doFilter(requete, reponse);
        }
    }
}
