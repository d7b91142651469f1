package fr.copil.essai;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
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
 * An identity provider of another make, in a process of its own, that answers as ProConnect does: a secret in the body, who
 * it is in a signed JWT. Whoever comes is the agent that {@link FournisseurDEssai} says; it lies where it is told to. Its
 * first line is its port; each line that it reads is what it says from then on; it ends with what started it.
 */
final class ServeurDIdentites {

    static final String PORT = "port ";
    static final String ENTENDU = "entendu";

    private static final String AGENT = "agent-7391";

    private volatile Map<String, Object> dits = Map.of();
    private volatile boolean autreNonce;
    private volatile boolean autreSignature;
    private volatile String emetteur = "";

    /** @param retours where it may send people back: once they have come in, and once they have left */
    public static void main(String... retours) throws IOException, ParseException {
        PrintStream reponses = System.out;
        System.setOut(System.err);
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        new ServeurDIdentites().servir(List.of(retours), reponses);
    }

    private void servir(List<String> retours, PrintStream reponses) throws IOException, ParseException {
        try (AnnotationConfigServletWebServerApplicationContext contexte =
                        new AnnotationConfigServletWebServerApplicationContext();
                BufferedReader ordres = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            contexte.registerBean(ServeurDIdentites.class, () -> this);
            contexte.registerBean(Retours.class, () -> new Retours(retours.getFirst(), retours.getLast()));
            contexte.register(Serveur.class);
            contexte.refresh();
            int port = Objects.requireNonNull(contexte.getWebServer()).getPort();
            // By a name: its cookies are then not those of Copil.
            emetteur = "http://localhost:" + port;
            reponses.println(PORT + port);
            for (String ordre = ordres.readLine(); ordre != null; ordre = ordres.readLine()) {
                Map<String, Object> lu = JSONObjectUtils.parse(ordre);
                dits = JSONObjectUtils.getJSONObject(lu, "dits");
                autreNonce = JSONObjectUtils.getBoolean(lu, "autreNonce");
                autreSignature = JSONObjectUtils.getBoolean(lu, "autreSignature");
                reponses.println(ENTENDU);
            }
        }
    }

    private record Retours(String entree, String sortie) {}

    private static RSAKey cle() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not a configuration that a context of Copil would find by itself. */
    @EnableWebSecurity
    static class Serveur {

        @Bean
        TomcatServletWebServerFactory serveur() {
            TomcatServletWebServerFactory serveur = new TomcatServletWebServerFactory(0);
            serveur.setAddress(InetAddress.getLoopbackAddress());
            return serveur;
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
        RegisteredClientRepository clients(Retours retours) {
            return new InMemoryRegisteredClientRepository(RegisteredClient.withId("1")
                    .clientId(FournisseurDEssai.CLIENT)
                    .clientSecret("{noop}" + FournisseurDEssai.SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(retours.entree())
                    .postLogoutRedirectUri(retours.sortie())
                    .scopes(portees -> portees.addAll(List.of("openid", "email", "given_name", "usual_name", "siret")))
                    .clientSettings(ClientSettings.builder()
                            .requireAuthorizationConsent(false)
                            .requireProofKey(true)
                            .build())
                    .build());
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> nonce(ServeurDIdentites essai) {
            return jeton -> {
                if (essai.autreNonce) {
                    jeton.getClaims().claim("nonce", "celui-d-une-autre-demande-que-celle-ci");
                }
            };
        }

        @Bean
        SecurityFilterChain filtres(HttpSecurity http, ServeurDIdentites essai, JWKSource<SecurityContext> cles)
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
                ServeurDIdentites essai,
                OidcUserInfo infos,
                HttpServletResponse reponse)
                throws IOException {
            JwtClaimsSet dits = JwtClaimsSet.builder()
                    .issuer(essai.emetteur)
                    .audience(List.of(FournisseurDEssai.CLIENT))
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
                                AGENT,
                                null,
                                List.of(FactorGrantedAuthority.withFactor("PASSWORD")
                                        .issuedAt(Instant.now())
                                        .build())));
            }
            suite.doFilter(requete, reponse);
        }
    }
}
