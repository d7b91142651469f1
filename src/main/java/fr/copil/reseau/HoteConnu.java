package fr.copil.reseau;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under its own name where {@code COPIL_URL} says which it is, and under this machine's to whoever is on it;
 * redirects name no host, so that none is reflected.
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
        reponse.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        reponse.setContentType("text/plain;charset=UTF-8");
        reponse.getOutputStream()
                .write("Copil ne répond pas sous ce nom. (code RESEAU-HOTE)\n".getBytes(StandardCharsets.UTF_8));
    }

    private boolean connu(HttpServletRequest requete) {
        String hote = requete.getServerName().toLowerCase(Locale.ROOT);
        return !adresse.dite() || adresse.estSonHote(hote) || (ICI.matcher(hote).matches() && deCetteMachine(requete));
    }

    private static boolean deCetteMachine(HttpServletRequest requete) {
        try {
            return InetAddress.getByName(requete.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
