package fr.copil.acces.ui;

import fr.copil.acces.EntreesNotees;
import fr.copil.acces.Frein;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a log-in that comes too soon after too many others, before any password is looked at. */
class AttendreAvantDEssayer extends OncePerRequestFilter {

    private final Frein frein;
    private final EntreesNotees entrees;

    AttendreAvantDEssayer(Frein frein, EntreesNotees entrees) {
        this.entrees = entrees;
        this.frein = frein;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        return !"POST".equals(requete.getMethod())
                || !requete.getRequestURI().equals(requete.getContextPath() + "/connexion");
    }

    /** Whether this very account came in, or has but a code left to give. */
    private static boolean juste(HttpServletRequest requete) {
        String saisi =
                Objects.requireNonNullElse(requete.getParameter("username"), "").strip();
        Authentication qui = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = requete.getSession(false);
        return (qui != null && qui.getName().equals(saisi))
                || (session != null
                        && session.getAttribute(EntreeEnAttente.CLE) instanceof EntreeEnAttente attente
                        && attente.compte().equals(saisi));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (frein.essayer(requete.getParameter("username"), requete.getRemoteAddr())) {
            suite.doFilter(requete, reponse);
            if (juste(requete) || requete.getAttribute(ApresLePremierFacteur.PANNE) != null) {
                frein.reussi(requete.getParameter("username"), requete.getRemoteAddr());
            }
        } else {
            entrees.freine(requete.getParameter("username"), requete.getRemoteAddr());
            reponse.sendRedirect(requete.getContextPath() + "/connexion?attendre");
        }
    }
}
