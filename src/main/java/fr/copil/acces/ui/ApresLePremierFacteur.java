package fr.copil.acces.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Nobody is logged in by the first factor: either it was wrong, or the page of the code comes next. */
class ApresLePremierFacteur implements AuthenticationFailureHandler {

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
        } else {
            reponse.sendRedirect(requete.getContextPath() + "/connexion?error");
        }
    }
}
