package fr.copil.reseau;

import fr.copil.commun.ErreurCopil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under its own name where {@code COPIL_URL} says which it is, and under this machine's to whoever is on it;
 * redirects name no host, so that none is reflected. Decision 0031.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class HoteConnu extends OncePerRequestFilter {

    private static final Pattern ICI = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[?(::1|(0:){7}1)]?");

    private final AdressePublique adresse;

    HoteConnu(AdressePublique adresse) {
        this.adresse = adresse;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (connu(requete)) {
            suite.doFilter(requete, new RedirectionSansHote(requete, reponse));
            return;
        }
        Refus.repondre(
                reponse,
                HttpServletResponse.SC_BAD_REQUEST,
                new ErreurCopil("RESEAU-HOTE", "Copil ne répond pas sous ce nom."));
    }

    private boolean connu(HttpServletRequest requete) {
        String hote = requete.getServerName().toLowerCase(Locale.ROOT);
        return !adresse.dite()
                || adresse.estSonHote(hote)
                || (ICI.matcher(hote).matches() && Adresses.locale(requete.getRemoteAddr()));
    }
}
