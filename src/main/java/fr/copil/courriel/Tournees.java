package fr.copil.courriel;

import fr.copil.acces.LiensAuDepart;
import fr.copil.direct.Canal;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** When the {@link Facteur} goes: each half minute, and as soon as something is written. Never without a mail server. */
@Component
public class Tournees {

    private static final Logger LOG = LoggerFactory.getLogger(Tournees.class);
    private static final int TOUTES_LES_SECONDES = 30;

    private final CourrielQueries courriels;
    private final ObjectProvider<JavaMailSender> serveur;
    private final Canal canal;
    private final Clock horloge;
    private final LiensAuDepart liens;
    private final String hote;
    private final String expediteur;
    private final String adresseDeCopil;
    private final ScheduledExecutorService fil = Executors.newSingleThreadScheduledExecutor(
            travail -> Thread.ofPlatform().daemon().name("courriel").unstarted(travail));

    Tournees(
            CourrielQueries courriels,
            ObjectProvider<JavaMailSender> serveur,
            Canal canal,
            Clock horloge,
            LiensAuDepart liens,
            @Value("${spring.mail.host:}") String hote,
            @Value("${copil.courriel.expediteur:}") String expediteur,
            @Value("${copil.url:}") String adresseDeCopil) {
        this.courriels = courriels;
        this.serveur = serveur;
        this.canal = canal;
        this.horloge = horloge;
        this.liens = liens;
        this.hote = hote;
        this.expediteur = expediteur;
        this.adresseDeCopil = adresseDeCopil;
    }

    /** Whether anything leaves at all. */
    public boolean ouvertes() {
        return !hote.isBlank();
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("FutureReturnValueIgnored") // until Copil stops
    void commencer() {
        JavaMailSender vers = serveur.getIfAvailable();
        if (!ouvertes() || vers == null) {
            return;
        }
        Facteur facteur = new Facteur(courriels, vers, canal, horloge, liens, expediteur, adresseDeCopil);
        fil.scheduleWithFixedDelay(() -> partir(facteur), 0, TOUTES_LES_SECONDES, TimeUnit.SECONDS);
        canal.ecouter(cles -> {
            if (!Collections.disjoint(cles, new CourrielChange().cles())) {
                aussitot(facteur);
            }
        });
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it says itself what failed
    private void aussitot(Facteur facteur) {
        try {
            fil.execute(() -> partir(facteur));
        } catch (RejectedExecutionException arret) {
            // Copil is stopping; the message waits for the next start.
        }
    }

    private static void partir(Facteur facteur) {
        try {
            facteur.faireSaTournee();
        } catch (RuntimeException faute) {
            LOG.error("Une tournée de courriels a échoué.", faute);
        }
    }

    @PreDestroy
    void arreter() {
        fil.shutdown();
    }
}
