package fr.copil;

import fr.copil.acces.ComptesAuDemarrage;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started Copil where it is and how to come in. */
@Component
class Accueil {

    private static final Logger LOG = LoggerFactory.getLogger(Accueil.class);

    private final ComptesAuDemarrage comptes;
    private final String adresse;

    Accueil(ComptesAuDemarrage comptes, @Value("${server.address:}") String adresse) {
        this.comptes = comptes;
        this.adresse = adresse;
    }

    @EventListener
    void pret(ApplicationReadyEvent evenement) {
        Environment reglages = evenement.getApplicationContext().getEnvironment();
        // The port really taken: it is not the one asked for when that was 0.
        String port = reglages.getProperty("local.server.port", "");
        LOG.info("Copil est prêt : http://{}:{}", hote(adresse), port);
        LOG.info("{}", comptes.commentSeConnecter());
    }

    /** A server that listens everywhere is reached here too. */
    static String hote(String adresse) {
        try {
            boolean partout =
                    adresse.isBlank() || InetAddress.getByName(adresse).isAnyLocalAddress();
            return partout ? "127.0.0.1" : adresse.contains(":") ? "[" + adresse + "]" : adresse;
        } catch (UnknownHostException e) {
            return adresse;
        }
    }
}
