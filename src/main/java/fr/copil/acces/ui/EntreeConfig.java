package fr.copil.acces.ui;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fr.copil.acces.Demonstration;
import fr.copil.acces.EntreesNotees;
import fr.copil.acces.Frein;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The web entrance: form log-in, every address closed unless it says otherwise. */
@Configuration
@EnableWebSecurity
class EntreeConfig {

    @Bean
    @SuppressWarnings("NullAway") // no parameter is what null says there
    SecurityFilterChain filtres(
            HttpSecurity http,
            VaadinDefaultRequestCache adresseDemandee,
            Demonstration demonstration,
            Frein frein,
            EntreesNotees entrees)
            throws Exception {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        // The address after log-in is the one that was asked for, without a parameter of the framework's in it.
        cache.setMatchingRequestParameterName(null);
        adresseDemandee.setDelegateRequestCache(cache);
        return http.authorizeHttpRequests(
                        adresses -> adresses.requestMatchers("/icone.svg").permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        // An unknown address reaches Copil's own page instead of a bare refusal.
                        vaadin -> vaadin.loginView(ConnexionView.class, "/connexion")
                                .anyRequest(AuthorizedUrl::authenticated))
                .oneTimeTokenLogin(unClic -> unClic.loginProcessingUrl(DemonstrationIci.ENTREE)
                        .tokenService(demonstration.jetons())
                        // The log-in page alone gives them.
                        .generateRequestResolver(requete -> null)
                        .tokenGenerationSuccessHandler((requete, reponse, jeton) -> {})
                        .showDefaultSubmitPage(false)
                        .failureUrl("/connexion?error"))
                .addFilterBefore(new AttendreAvantDEssayer(frein, entrees), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new DemonstrationIci(demonstration), UsernamePasswordAuthenticationFilter.class)
                // They are on every answer already: fr.copil.reseau.
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }
}
