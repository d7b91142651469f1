package fr.copil.sauvegarde;

import fr.copil.acces.Systeme;
import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.Version;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One backup each night, or as soon as Copil runs again after it; those that the shell asks for, since it cannot open an embedded
 * base that Copil holds; and those that somebody asks for on a screen. One at a time.
 */
@Component
class TourDesSauvegardes {

    private static final Logger LOG = LoggerFactory.getLogger(TourDesSauvegardes.class);
    private static final LocalTime HEURE = LocalTime.of(2, 30);
    private static final DateTimeFormatter A_LA_SECONDE = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    private final Path home;
    private final DossierDesSauvegardes dossier;
    private final DemandesDuShell demandes;
    private final int nuits;
    private final DataSource base;
    private final Systeme systeme;
    private final ApplicationEventPublisher evenements;
    private final TransactionTemplate transaction;
    private final Clock horloge;
    private final ScheduledExecutorService fil = Executors.newSingleThreadScheduledExecutor(
            travail -> Thread.ofPlatform().daemon().name("copil-sauvegardes").unstarted(travail));
    private volatile String faute = "";
    private final AtomicBoolean demandee = new AtomicBoolean();
    private volatile boolean enCours;

    TourDesSauvegardes(
            @Value("${copil.home}") Path home,
            @Value("${copil.sauvegardes}") int nuits,
            DataSource base,
            Systeme systeme,
            ApplicationEventPublisher evenements,
            PlatformTransactionManager transactions,
            Clock horloge) {
        if (nuits < 0) {
            throw new ErreurCopil(
                    "SAUVEGARDE-NUITS",
                    "COPIL_SAUVEGARDES vaut " + nuits
                            + " : donnez le nombre de nuits dont Copil garde une sauvegarde, 0 pour n'en faire aucune.");
        }
        this.home = home.toAbsolutePath();
        this.dossier = new DossierDesSauvegardes(this.home.resolve("sauvegardes"));
        this.demandes = new DemandesDuShell(dossier.demandes());
        this.nuits = nuits;
        this.base = base;
        this.systeme = systeme;
        this.evenements = evenements;
        this.transaction = new TransactionTemplate(transactions);
        this.horloge = horloge;
    }

    @EventListener(ApplicationReadyEvent.class)
    @SuppressWarnings("FutureReturnValueIgnored") // until Copil stops
    void commencer() {
        fil.execute(() -> surement(this::balayer));
        fil.scheduleWithFixedDelay(() -> surement(this::repondreAuShell), 2, 2, TimeUnit.SECONDS);
        fil.scheduleWithFixedDelay(() -> surement(this::faireCelleDeLaNuit), 2, 10, TimeUnit.MINUTES);
    }

    /** A task that throws is never run again: whatever happens is said, and the next turn comes. */
    void surement(Runnable tache) {
        try {
            tache.run();
        } catch (RuntimeException | Error panne) {
            faute = "La sauvegarde s'est arrêtée (" + panne.getClass().getSimpleName()
                    + ") ; le détail est dans le journal.";
            LOG.error(faute, panne);
        }
    }

    /** What a Copil or a shell that was killed left: a backup holds everything in clear. */
    void balayer() {
        dossier.balayer();
    }

    @PreDestroy
    void arreter() {
        fil.shutdown();
    }

    EtatDesSauvegardes etat() {
        return new EtatDesSauvegardes(dossier.gardees(), dossier.chemin().toString(), nuits, faute, horloge.instant());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // its outcome is told to open pages
    void demander() {
        if (enCours || !demandee.compareAndSet(false, true)) {
            throw new ErreurCopil("SAUVEGARDE-EN-COURS", "Une sauvegarde s'écrit déjà : attendez qu'elle soit là.");
        }
        fil.submit(() -> surement(() -> {
            try {
                tenter(dossier.chemin()
                        .resolve("copil-" + A_LA_SECONDE.format(ZonedDateTime.now(horloge)) + "-demandee.zip"));
            } finally {
                demandee.set(false);
            }
        }));
    }

    void repondreAuShell() {
        demandes.enAttente().forEach(demande -> demandes.repondre(demande, tenter(demande.fichier())));
    }

    void faireCelleDeLaNuit() {
        ZonedDateTime maintenant = ZonedDateTime.now(horloge);
        ZonedDateTime due = maintenant.with(HEURE).isAfter(maintenant)
                ? maintenant.with(HEURE).minusDays(1)
                : maintenant.with(HEURE);
        if (nuits == 0
                || dossier.derniereNuit()
                        .filter(faite -> !faite.isBefore(due.toLocalDate()))
                        .isPresent()) {
            return;
        }
        tenter(dossier.deLaNuit(maintenant.toLocalDate()));
        try {
            dossier.nePasGarderPlusDe(nuits);
        } catch (IOException echec) {
            LOG.warn("Une sauvegarde ancienne n'a pas pu être effacée de {}.", dossier.chemin(), echec);
        }
    }

    /** @return why it failed; empty once it is there */
    private String tenter(Path fichier) {
        enCours = true;
        String echec = "";
        try {
            Sauvegarde faite = ecrire(fichier);
            LOG.info("Sauvegarde écrite : {}, {} lignes.", fichier.getFileName(), faite.lignes());
        } catch (ErreurCopil refus) {
            echec = refus.toString();
            LOG.error(echec);
        } catch (SQLException | RuntimeException panne) {
            echec = "La base n'a pas pu être lue pour sa sauvegarde ; le détail est dans le journal.";
            LOG.error(echec, panne);
        } finally {
            enCours = false;
        }
        faute = echec;
        dire(fichier, echec);
        return echec;
    }

    private Sauvegarde ecrire(Path fichier) throws SQLException {
        Instant maintenant = horloge.instant();
        try (Connection connexion = base.getConnection()) {
            return new Sauvegardeur(home, "Copil " + Version.NUMERO).ecrire(connexion, fichier, maintenant);
        }
    }

    /** What cannot be noted is in the log all the same. */
    private void dire(Path fichier, String echec) {
        try {
            systeme.executer(() -> transaction.executeWithoutResult(etat -> {
                evenements.publishEvent(new Acte(
                        NatureDActe.SAUVEGARDE,
                        String.valueOf(fichier.getFileName()),
                        echec.isEmpty() ? "" : "échouée"));
                evenements.publishEvent(new SauvegardesChangees());
            }));
        } catch (RuntimeException sansBase) {
            LOG.warn("La sauvegarde {} n'a pas pu être notée au journal d'audit.", fichier.getFileName(), sansBase);
        }
    }
}
