package fr.copil.acces.ui;

import fr.copil.commun.BaseIndisponible;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Nobody is logged in by the first factor: it was wrong, or could not be read, or the page of the code
 * comes next. */
class ApresLePremierFacteur implements AuthenticationFailureHandler {

    /** Of the request: nothing was tried, the base did not answer. */
    static final String PANNE = "copil.base-sans-reponse";

    private final Clock horloge;

    ApresLePremierFacteur(Clock horloge) {
        this.horloge = horloge;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException refus) throws IOException {
        if (refus instanceof SecondFacteurAttendu attendu) {
            requete.getSession()
                    .setAttribute(
                            EntreeEnAttente.CLE,
                            EntreeEnAttente.de(
                                    attendu.compte(),
                                    attendu.inscription(),
                                    requete.getParameter("remember-me") != null,
                                    horloge.instant()));
            reponse.sendRedirect(requete.getContextPath() + EntreeParCode.ADRESSE);
        } else if (BaseIndisponible.de(refus).isPresent()) {
            requete.setAttribute(PANNE, true);
            reponse.sendRedirect(requete.getContextPath() + "/connexion?panne");
        } else {
            reponse.sendRedirect(requete.getContextPath() + "/connexion?error");
        }
    }
}
