package fr.copil.convention.suivi;

import fr.copil.acces.Systeme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each night, and before the web server listens: a Copil that slept over the first of September wakes in the new year. */
@Component
class TourDesPeriodes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TourDesPeriodes.class);

    private final PeriodesService periodes;
    private final Systeme systeme;
    private boolean demarre;

    TourDesPeriodes(PeriodesService periodes, Systeme systeme) {
        this.periodes = periodes;
        this.systeme = systeme;
    }

    @Override
    public void start() {
        tourner();
        demarre = true;
    }

    @Scheduled(cron = "2 0 0 * * *", zone = "Europe/Paris")
    void tourner() {
        try {
            systeme.executer(periodes::tourner);
        } catch (DataIntegrityViolationException e) {
            LOG.info("Les périodes des engagements qui reviennent ont été ouvertes ailleurs au même moment.");
        }
    }

    @Override
    public void stop() {
        demarre = false;
    }

    @Override
    public boolean isRunning() {
        return demarre;
    }

    /** After the référentiel. */
    @Override
    public int getPhase() {
        return 2;
    }
}
