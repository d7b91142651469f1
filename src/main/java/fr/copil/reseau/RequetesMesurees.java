package fr.copil.reseau;

import fr.copil.acces.Debit;
import fr.copil.commun.ErreurCopil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What one request may weigh, and how many visits a minute one address may begin. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RequetesMesurees extends OncePerRequestFilter {

    /** A form, what a page sends of what people did and wrote. */
    static final long ECRITS = 2L * 1024 * 1024;

    /**
     * The published file that an administrator drops, and what surrounds it. Who receives a file stops reading where it
     * must: at 10 Mo everywhere else.
     */
    static final long FICHIERS = 201L * 1024 * 1024;

    static final int VISITES = 240;

    private final Debit visites = new Debit(VISITES, Duration.ofMinutes(1));

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (tropLourde(requete)) {
            // What follows is not read.
            reponse.setHeader("Connection", "close");
            Refus.repondre(
                    reponse,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    new ErreurCopil("RESEAU-TAILLE", "Cet envoi est trop lourd pour Copil."));
        } else if (nouvelleVisite(requete) && !visites.prendre(requete.getRemoteAddr())) {
            reponse.setHeader("Retry-After", "60");
            Refus.repondre(
                    reponse,
                    HttpStatus.TOO_MANY_REQUESTS.value(),
                    new ErreurCopil("RESEAU-VISITES", "Trop de visites depuis votre réseau : attendez une minute."));
        } else {
            suite.doFilter(requete, reponse);
        }
    }

    /** Browsers say how long what they send is; who does not is not one. */
    private static boolean tropLourde(HttpServletRequest requete) {
        boolean fichier = requete.getRequestURI().contains("/VAADIN/dynamic/");
        return requete.getContentLengthLong() > (fichier ? FICHIERS : ECRITS)
                || (requete.getContentLengthLong() < 0 && requete.getHeader("Transfer-Encoding") != null);
    }

    /** It would open a session; a file of the application opens none. */
    private static boolean nouvelleVisite(HttpServletRequest requete) {
        return !requete.isRequestedSessionIdValid()
                && !requete.getRequestURI().startsWith("/VAADIN/")
                && !Adresses.locale(requete.getRemoteAddr());
    }
}
