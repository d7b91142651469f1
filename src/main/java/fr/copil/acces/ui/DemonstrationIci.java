package fr.copil.acces.ui;

import fr.copil.acces.Demonstration;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes the accounts of the demonstration to whatever does not come from this machine: neither their password, nor their
 * click, nor a session opened here works through a proxy.
 */
class DemonstrationIci extends OncePerRequestFilter {

    static final String ENTREE = "/demonstration";

    private final Demonstration demonstration;

    DemonstrationIci(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return !demonstration.presente() || DeCetteMachine.vient(requete);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        Authentication qui = SecurityContextHolder.getContext().getAuthentication();
        boolean dedans = qui != null && demonstration.est(qui.getName());
        if (dedans) {
            new SecurityContextLogoutHandler().logout(requete, reponse, qui);
        }
        if (dedans || entre(requete)) {
            reponse.sendRedirect(requete.getContextPath() + "/connexion?error");
        } else {
            suite.doFilter(requete, reponse);
        }
    }

    /** The name as the log-in reads it, from the form or from the address. */
    private boolean entre(HttpServletRequest requete) {
        String identifiant = requete.getParameter("username");
        return requete.getRequestURI().equals(requete.getContextPath() + ENTREE)
                || ("POST".equals(requete.getMethod())
                        && identifiant != null
                        && demonstration.est(identifiant.strip()));
    }
}
