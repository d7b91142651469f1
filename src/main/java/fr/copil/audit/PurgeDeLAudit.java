package fr.copil.audit;

import fr.copil.acces.Systeme;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what is older than the log is kept, once a day, and leaves a line that says so: it holds the hash of the last line
 * erased, from which the first one kept goes on. Decision 0030.
 */
@Component
class PurgeDeLAudit {

    private static final Logger LOG = LoggerFactory.getLogger(PurgeDeLAudit.class);

    /** Less would hide what one looks for; more keeps where people come from longer than it serves. */
    private static final int AU_MOINS = 6;

    private static final int AU_PLUS = 36;

    private final AuditQueries queries;
    private final Registre registre;
    private final Systeme systeme;
    private final Clock horloge;
    private final TransactionTemplate transaction;
    private final int mois;
    private final ScheduledExecutorService fil = Executors.newSingleThreadScheduledExecutor(
            travail -> Thread.ofPlatform().daemon().name("copil-audit").unstarted(travail));

    PurgeDeLAudit(
            AuditQueries queries,
            Registre registre,
            Systeme systeme,
            Clock horloge,
            PlatformTransactionManager transactions,
            @Value("${copil.audit.mois}") int mois) {
        if (mois < AU_MOINS || mois > AU_PLUS) {
            throw new ErreurCopil(
                    "AUDIT-MOIS",
                    "COPIL_AUDIT_MOIS vaut " + mois + " : le journal d'audit se garde de " + AU_MOINS + " à " + AU_PLUS
                            + " mois.");
        }
        this.queries = queries;
        this.registre = registre;
        this.systeme = systeme;
        this.horloge = horloge;
        this.transaction = new TransactionTemplate(transactions);
        this.mois = mois;
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("FutureReturnValueIgnored") // until Copil stops
    void commencer() {
        fil.scheduleWithFixedDelay(this::purgerOuDire, 1, TimeUnit.DAYS.toMinutes(1), TimeUnit.MINUTES);
    }

    private void purgerOuDire() {
        try {
            systeme.executer(this::purger);
        } catch (RuntimeException faute) {
            LOG.error("La purge du journal d'audit a échoué ; elle sera retentée demain.", faute);
        }
    }

    void purger() {
        OffsetDateTime limite = OffsetDateTime.now(horloge).minusMonths(mois);
        transaction.executeWithoutResult(etat -> {
            queries.retenirLaFin();
            Optional<LigneDAudit> derniere = queries.derniereAvant(limite);
            derniere.ifPresent(ligne -> {
                registre.noterLaPurge(
                        ligne,
                        "Lignes effacées jusqu'à la " + ligne.numero() + ", du " + Dates.moment(ligne.le())
                                + " ; gardées " + mois + " mois.");
                queries.effacer(ligne.numero());
            });
        });
    }

    @PreDestroy
    void arreter() {
        fil.shutdown();
    }
}
