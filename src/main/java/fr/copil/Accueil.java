package fr.copil;

import fr.copil.acces.ComptesAuDemarrage;
import fr.copil.commun.Acte;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.Version;
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
    private static final Logger CONSOLE = LoggerFactory.getLogger("fr.copil.console");

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
        CONSOLE.info("{}", comptes.commentSeConnecter());
        evenement.getApplicationContext().publishEvent(reglages(reglages));
    }

    /** Those that decide who reaches what; none of them is a secret. */
    private static Acte reglages(Environment reglages) {
        String base = reglages.getProperty("spring.datasource.url", "").replaceFirst("[;?].*", "");
        return new Acte(
                        NatureDActe.REGLAGES,
                        "démarrage de Copil " + Version.NUMERO,
                        "adresse : " + reglages.getProperty("server.address", "") + " ; URL : "
                                + reglages.getProperty("copil.url", "") + " ; base : " + base
                                + " ; démonstration demandée : " + reglages.getProperty("copil.demo", "")
                                + " ; courriels : " + reglages.getProperty("spring.mail.host", "")
                                + " ; audit : " + reglages.getProperty("copil.audit.mois", "") + " mois")
                .par("systeme", "");
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
