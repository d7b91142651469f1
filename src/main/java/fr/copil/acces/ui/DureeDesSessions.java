package fr.copil.acces.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session lasts so long and no longer. It ends with the next page that is opened, never in the middle of one: what is
 * shown in a meeting stays as long as its page is open, which its heartbeat tells. Decision 0032.
 */
class DureeDesSessions extends OncePerRequestFilter {

    static final String OUVERTURE = DureeDesSessions.class.getName();

    record Ouverture(Instant quand, String navigateur, String adresse) implements Serializable {}

    /** What browsers fetch for a page that is already there, its icon for one. */
    private static final Set<String> PARTIES = Set.of("font", "image", "manifest", "script", "style");

    private final Duration duree;
    private final RequestUtil vaadin;
    private final Clock horloge;

    DureeDesSessions(Duration duree, RequestUtil vaadin, Clock horloge) {
        this.duree = duree;
        this.vaadin = vaadin;
        this.horloge = horloge;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        Authentication qui = SecurityContextHolder.getContext().getAuthentication();
        @Nullable HttpSession session = requete.getSession(false);
        if (session == null || qui == null || !(qui.getPrincipal() instanceof UserDetails)) {
            suite.doFilter(requete, reponse);
            return;
        }
        Instant maintenant = horloge.instant();
        if (!(session.getAttribute(OUVERTURE) instanceof Ouverture ouverture)) {
            session.setAttribute(
                    OUVERTURE,
                    new Ouverture(
                            maintenant,
                            Objects.requireNonNullElse(requete.getHeader("User-Agent"), ""),
                            requete.getRemoteAddr()));
            suite.doFilter(requete, reponse);
        } else if (maintenant.isAfter(ouverture.quand().plus(duree)) && !dUnePageOuverte(requete)) {
            new SecurityContextLogoutHandler().logout(requete, reponse, qui);
            reponse.sendRedirect(requete.getContextPath() + "/connexion?terminee");
        } else {
            suite.doFilter(requete, reponse);
        }
    }

    /** What a page that is open asks for by itself, its scripts and the backgrounds of its maps included. */
    private boolean dUnePageOuverte(HttpServletRequest requete) {
        String adresse =
                requete.getRequestURI().substring(requete.getContextPath().length());
        return PARTIES.contains(Objects.requireNonNullElse(requete.getHeader("Sec-Fetch-Dest"), ""))
                || vaadin.isFrameworkInternalRequest(requete)
                || adresse.startsWith("/VAADIN/")
                || adresse.startsWith("/contours/");
    }
}
