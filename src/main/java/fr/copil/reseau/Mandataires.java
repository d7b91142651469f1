package fr.copil.reseau;

import fr.copil.commun.ErreurCopil;
import java.util.Arrays;
import java.util.List;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The proxies whose word is taken for who asks and how ({@code X-Forwarded-For}, {@code X-Forwarded-Proto}): those of
 * {@code COPIL_PROXIES}, none by default. What anybody else writes there is not read. Decision 0031.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Mandataires implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final List<String> mandataires;

    Mandataires(@Value("${copil.proxies}") String mandataires) {
        this.mandataires = Arrays.stream(mandataires.split("[\\s,;]+"))
                .filter(adresse -> !adresse.isEmpty())
                .map(Mandataires::lire)
                .toList();
    }

    boolean aucun() {
        return mandataires.isEmpty();
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory serveur) {
        if (aucun()) {
            return;
        }
        RemoteIpValve deLaPart = new RemoteIpValve();
        deLaPart.setInternalProxies(String.join(",", mandataires));
        serveur.addEngineValves(deLaPart);
    }

    private static String lire(String adresse) {
        try {
            // An address or a range; a name would have to be looked up, and could change.
            if (adresse.matches("[0-9a-fA-F.:]+(/[0-9]{1,3})?")) {
                new NetMask(adresse);
                return adresse.contains("/") ? adresse : adresse + (adresse.contains(":") ? "/128" : "/32");
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new ErreurCopil(
                "DEMARRAGE-MANDATAIRE",
                "COPIL_PROXIES contient « " + adresse
                        + " » : donnez des adresses ou des plages, comme 127.0.0.1 ou 10.1.0.0/24, séparées par des"
                        + " virgules.");
    }
}
