package fr.copil.acces.ui;

import fr.copil.acces.EntreesNotees;
import fr.copil.acces.Frein;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (frein.laisse(requete.getParameter("username"), requete.getRemoteAddr())) {
            suite.doFilter(requete, reponse);
        } else {
            entrees.freine(requete.getParameter("username"), requete.getRemoteAddr());
            reponse.sendRedirect(requete.getContextPath() + "/connexion?attendre");
        }
    }
}
