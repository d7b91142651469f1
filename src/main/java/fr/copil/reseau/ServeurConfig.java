package fr.copil.reseau;

import jakarta.servlet.SessionCookieConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** What the address people use asks of the server. */
@Configuration
class ServeurConfig {

    private static final Logger LOG = LoggerFactory.getLogger(ServeurConfig.class);

    private final AdressePublique adresse;
    private final Mandataires mandataires;

    ServeurConfig(AdressePublique adresse, Mandataires mandataires) {
        this.adresse = adresse;
        this.mandataires = mandataires;
    }

    /** Under https the cookie of the session never leaves in clear, and its name has browsers hold it to this host. */
    @Bean
    ServletContextInitializer cookieDeSession() {
        return contexte -> {
            SessionCookieConfig cookie = contexte.getSessionCookieConfig();
            cookie.setSecure(adresse.chiffree());
            cookie.setPath("/");
            if (adresse.chiffree()) {
                cookie.setName("__Host-JSESSIONID");
            }
        };
    }

    @EventListener(ApplicationReadyEvent.class)
    void pret() {
        if (adresse.chiffree() && mandataires.aucun()) {
            LOG.warn("COPIL_URL est en https, et COPIL_PROXIES ne dit pas derrière quel mandataire : tous les visiteurs"
                    + " semblent venir de lui, et se freinent les uns les autres.");
        }
    }
}
