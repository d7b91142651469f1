package fr.copil.acces.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fr.copil.acces.Demonstration;
import fr.copil.acces.EntreesNotees;
import fr.copil.acces.Frein;
import fr.copil.acces.connexion.Agents;
import fr.copil.acces.connexion.Appareils;
import fr.copil.acces.connexion.Fournisseur;
import fr.copil.acces.connexion.SecondFacteur;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The web entrance: form log-in, every address closed unless it says otherwise. */
@Configuration
@EnableWebSecurity
class EntreeConfig {

    static final String VERS_LE_FOURNISSEUR = "/connexion/vers";

    @Bean
    PremierFacteur premierFacteur(
            UserDetailsService comptes,
            PasswordEncoder chiffrement,
            SecondFacteur second,
            Demonstration demonstration) {
        return new PremierFacteur(comptes, chiffrement, second, demonstration);
    }

    /** What agendas fetch by an address that is a secret of an account: without a log-in page, a cookie or a session. */
    @Bean
    @Order(0)
    SecurityFilterChain agendas(HttpSecurity http) throws Exception {
        return http.securityMatcher("/agenda/*.ics")
                .authorizeHttpRequests(adresses -> adresses.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @SuppressWarnings("NullAway") // no parameter is what null says there
    SecurityFilterChain filtres(
            HttpSecurity http,
            VaadinDefaultRequestCache adresseDemandee,
            Demonstration demonstration,
            Frein frein,
            EntreesNotees notees,
            RequestUtil vaadin,
            UserDetailsService comptes,
            SecondFacteur second,
            AuthenticationEventPublisher annonces,
            ObjectProvider<Fournisseur> fournisseur,
            Agents agents,
            PremierFacteur premier,
            Appareils appareils,
            @Value("${copil.url}") String adresse,
            @Value("${copil.session-duree}") Duration duree,
            Clock horloge)
            throws Exception {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        // The address after log-in is the one that was asked for, without a parameter of the framework's in it.
        cache.setMatchingRequestParameterName(null);
        adresseDemandee.setDelegateRequestCache(cache);
        ApresLePremierFacteur suite = new ApresLePremierFacteur(horloge);
        List<AbstractAuthenticationProcessingFilter> entrees = new ArrayList<>();
        entrees.add(new EntreeParCode(second, comptes, frein, annonces, horloge));
        Fournisseur lui = fournisseur.getIfAvailable();
        if (lui != null) {
            HttpSessionOAuth2AuthorizationRequestRepository demandes =
                    new HttpSessionOAuth2AuthorizationRequestRepository();
            entrees.add(new EntreeParFournisseur(lui, agents, comptes, premier, annonces, suite, demandes, horloge));
            OAuth2AuthorizationRequestRedirectFilter depart = new OAuth2AuthorizationRequestRedirectFilter(
                    new DefaultOAuth2AuthorizationRequestResolver(lui, VERS_LE_FOURNISSEUR));
            depart.setAuthorizationRequestRepository(demandes);
            http.addFilterBefore(depart, UsernamePasswordAuthenticationFilter.class);
        }
        return http.authorizeHttpRequests(adresses ->
                        adresses.requestMatchers("/icone.svg", "/hors-ligne.js").permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        // An unknown address reaches Copil's own page instead of a bare refusal.
                        ecrans -> {
                            ecrans.loginView(ConnexionView.class, "/connexion")
                                    .enableCsrfConfiguration(false)
                                    .anyRequest(AuthorizedUrl::authenticated);
                            if (lui != null) {
                                SortieParFournisseur sortie = new SortieParFournisseur(lui, adresse);
                                ecrans.addLogoutHandler(sortie).logoutSuccessHandler(sortie);
                            }
                        })
                .formLogin(formulaire -> formulaire.failureHandler(suite))
                .with(new EnDeuxTemps(entrees))
                // The log-in too: nobody is let in under another's account by a page from elsewhere.
                .csrf(jetons -> jetons.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest)
                        .withObjectPostProcessor(FormulairePerime.quiRecommence()))
                .oneTimeTokenLogin(unClic -> unClic.loginProcessingUrl(DemonstrationIci.ENTREE)
                        .tokenService(demonstration.jetons())
                        // The log-in page alone gives them.
                        .generateRequestResolver(requete -> null)
                        .tokenGenerationSuccessHandler((requete, reponse, jeton) -> {})
                        .showDefaultSubmitPage(false)
                        .failureUrl("/connexion?error"))
                .rememberMe(souvenir -> souvenir.rememberMeServices(appareils).key(appareils.getKey()))
                .addFilterAfter(new DureeDesSessions(duree, vaadin, horloge), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new AttendreAvantDEssayer(frein, notees), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new DemonstrationIci(demonstration), UsernamePasswordAuthenticationFilter.class)
                // They are on every answer already: fr.copil.reseau.
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }
}
