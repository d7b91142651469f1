package fr.copil.acces.ui;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The entrances beside the form: whoever comes in by one is let in as by the form, with a session of a new name. */
class EnDeuxTemps extends AbstractHttpConfigurer<EnDeuxTemps, HttpSecurity> {

    private final List<AbstractAuthenticationProcessingFilter> entrees;

    EnDeuxTemps(List<AbstractAuthenticationProcessingFilter> entrees) {
        this.entrees = entrees;
    }

    @Override
    public void configure(HttpSecurity http) {
        AuthenticationSuccessHandler accueil = accueil(http);
        SessionAuthenticationStrategy sessions = http.getSharedObject(SessionAuthenticationStrategy.class);
        @Nullable RememberMeServices appareils = http.getSharedObject(RememberMeServices.class);
        for (AbstractAuthenticationProcessingFilter entree : entrees) {
            // It looks at proofs itself.
            entree.setAuthenticationManager(essai -> essai);
            entree.setSessionAuthenticationStrategy(sessions);
            entree.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
            entree.setAuthenticationSuccessHandler(accueil);
            if (appareils != null) {
                entree.setRememberMeServices(appareils);
            }
            http.addFilterAfter(entree, UsernamePasswordAuthenticationFilter.class);
        }
    }

    /** Who has just put a second factor reads the ten codes first. */
    private static AuthenticationSuccessHandler accueil(HttpSecurity http) {
        VaadinSavedRequestAwareAuthenticationSuccessHandler demandee =
                http.getSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class);
        return (requete, reponse, entre) -> {
            HttpSession session = requete.getSession(false);
            if (session != null && session.getAttribute(CodesDeSecoursView.A_MONTRER) != null) {
                reponse.sendRedirect(requete.getContextPath() + "/" + CodesDeSecoursView.ADRESSE);
            } else {
                demandee.onAuthenticationSuccess(requete, reponse, entre);
            }
        };
    }
}
