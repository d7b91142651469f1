package fr.copil.reseau;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer tells the browser, whoever gives it: page, UIDL, download, redirect, file, refusal. Nothing is kept,
 * unless who answers says otherwise after this.
 *
 * @see <a href="../../../../../docs/decisions/0031-network.md">decision 0031</a>
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EntetesDeReponse extends OncePerRequestFilter {

    /** Vaadin 25.2 builds functions from what the server sends: {@code unsafe-eval}; its components place styles: {@code unsafe-inline}. */
    private static final String CONTENU = "default-src 'none'; script-src 'nonce-%1$s' 'strict-dynamic' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
            + " worker-src 'self';"
            + " form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    private static final String APPAREILS = "accelerometer=(), autoplay=(), camera=(), display-capture=(),"
            + " encrypted-media=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(),"
            + " picture-in-picture=(), usb=(), xr-spatial-tracking=()";

    private static final String UN_AN = "max-age=31536000";

    private final AdressePublique adresse;
    private final boolean production;

    /** @param production not with {@code ./copil dev}, whose scripts come from elsewhere */
    EntetesDeReponse(AdressePublique adresse, @Value("${vaadin.productionMode:true}") boolean production) {
        this.adresse = adresse;
        this.production = production;
    }

    /** What the server refuses before any filter comes back by its error page. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (production) {
            Signe signe = Signe.tirer();
            signe.poser(requete);
            reponse.setHeader("Content-Security-Policy", CONTENU.formatted(signe.texte()));
        }
        reponse.setHeader("X-Content-Type-Options", "nosniff");
        reponse.setHeader("X-Frame-Options", "DENY");
        reponse.setHeader("Referrer-Policy", "same-origin");
        reponse.setHeader("Permissions-Policy", APPAREILS);
        reponse.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        reponse.setHeader("Cache-Control", "no-store");
        if (adresse.chiffree()) {
            reponse.setHeader("Strict-Transport-Security", UN_AN);
        }
        suite.doFilter(requete, reponse);
    }
}
