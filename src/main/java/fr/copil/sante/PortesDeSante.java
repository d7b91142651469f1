package fr.copil.sante;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Who reads what: anybody whether Copil lives and serves, in one word; its figures, who has the token, or without one who is on
 * the machine itself. No log-in page, cookie or session. Decision 0067.
 */
@Configuration
@ConditionalOnWebApplication
class PortesDeSante {

    private static final String PREFIXE = "Bearer ";

    private final byte[] jeton;

    PortesDeSante(@Value("${copil.jeton-sante}") String jeton) {
        this.jeton = jeton.getBytes(StandardCharsets.UTF_8);
    }

    @Bean
    @Order(0)
    SecurityFilterChain sante(HttpSecurity http) throws Exception {
        return http.securityMatcher("/sante/**")
                .authorizeHttpRequests(adresses -> adresses.requestMatchers("/sante/etat/vivant", "/sante/etat/pret")
                        .permitAll()
                        .requestMatchers("/sante/mesures")
                        .access((qui, demande) -> new AuthorizationDecision(admis(demande.getRequest())))
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refus -> refus.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }

    boolean admis(HttpServletRequest requete) {
        if (jeton.length == 0) {
            // What a proxy passes on comes from this machine too.
            return requete.getHeader("X-Forwarded-For") == null
                    && requete.getHeader("Forwarded") == null
                    && ici(requete.getRemoteAddr());
        }
        String donne = requete.getHeader(HttpHeaders.AUTHORIZATION);
        return donne != null
                && donne.startsWith(PREFIXE)
                && MessageDigest.isEqual(
                        jeton, donne.substring(PREFIXE.length()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean ici(String adresse) {
        try {
            return InetAddress.getByName(adresse).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
