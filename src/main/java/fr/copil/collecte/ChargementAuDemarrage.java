package fr.copil.collecte;

import fr.copil.acces.Systeme;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Loads what changed in {@code data/} before the web server listens, so that the first page is complete. */
@Component
class ChargementAuDemarrage implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChargementAuDemarrage.class);

    private final ChargementService chargement;
    private final Systeme systeme;
    private boolean demarre;

    ChargementAuDemarrage(ChargementService chargement, Systeme systeme) {
        this.chargement = chargement;
        this.systeme = systeme;
    }

    @Override
    public void start() {
        systeme.executer(() -> {
            Instant debut = Instant.now();
            if (chargement.charger(LOG::info)) {
                LOG.info(
                        "Données chargées en {} s.",
                        Duration.between(debut, Instant.now()).toSeconds());
            } else {
                LOG.info("Données déjà à jour : rien à charger.");
            }
        });
        demarre = true;
    }

    /** A map that was dropped before its first day begins to hold; what a night left undone is done the next one. */
    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/Paris")
    void changerDeCarte() {
        systeme.executer(() -> {
            if (chargement.charger(LOG::info)) {
                LOG.info("Données de la nuit chargées.");
            }
        });
    }

    @Override
    public void stop() {
        demarre = false;
    }

    @Override
    public boolean isRunning() {
        return demarre;
    }

    @Override
    public int getPhase() {
        return 1;
    }
}
