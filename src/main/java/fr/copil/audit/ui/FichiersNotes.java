package fr.copil.audit.ui;

import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Acte;
import fr.copil.commun.NatureDActe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every file that leaves, those of rooms to come included: which one, with which filters, for the audience of whom. */
@Configuration
class FichiersNotes implements WebMvcConfigurer {

    private final ApplicationEventPublisher annonces;
    private final LecteurCourant lecteurs;

    FichiersNotes(ApplicationEventPublisher annonces, LecteurCourant lecteurs) {
        this.annonces = annonces;
        this.lecteurs = lecteurs;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(new Sorties())
                .addPathPatterns("/export/**", "/preuves/**", "/seances/fichiers/**")
                // What a bilan is asked for is noted with its audience when it is.
                .excludePathPatterns("/export/bilans/**")
                // What a wall shows does not leave.
                .excludePathPatterns("/seances/fichiers/*/pages/**");
    }

    private final class Sorties implements HandlerInterceptor {

        @Override
        public void afterCompletion(
                HttpServletRequest requete, HttpServletResponse reponse, Object porte, @Nullable Exception panne) {
            if (reponse.getStatus() == HttpStatus.OK.value()) {
                String filtres = requete.getQueryString();
                annonces.publishEvent(new Acte(
                        NatureDActe.EXPORT,
                        requete.getRequestURI(),
                        "audience « " + lecteurs.lecteur().audience().libelle() + " »"
                                + (filtres == null ? "" : ", " + enClair(filtres))));
            }
        }

        private static String enClair(String filtres) {
            try {
                return URLDecoder.decode(filtres, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException malEcrits) {
                return filtres;
            }
        }
    }
}
