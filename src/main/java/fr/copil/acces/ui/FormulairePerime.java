package fr.copil.acces.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfFilter;

/** A form of the log-in that is not of this session: the page waited too long, or another site made it. One begins again. */
class FormulairePerime implements AccessDeniedHandler {

    private final AccessDeniedHandler ailleurs = new AccessDeniedHandlerImpl();

    static ObjectPostProcessor<CsrfFilter> quiRecommence() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends CsrfFilter> F postProcess(F filtre) {
                filtre.setAccessDeniedHandler(new FormulairePerime());
                return filtre;
            }
        };
    }

    @Override
    public void handle(HttpServletRequest requete, HttpServletResponse reponse, AccessDeniedException refus)
            throws IOException, jakarta.servlet.ServletException {
        if (requete.getRequestURI().startsWith(requete.getContextPath() + "/connexion")) {
            reponse.sendRedirect(requete.getContextPath() + "/connexion?recommencer");
        } else {
            ailleurs.handle(requete, reponse, refus);
        }
    }
}
