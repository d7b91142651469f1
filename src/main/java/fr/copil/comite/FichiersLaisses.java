package fr.copil.comite;

import fr.copil.fichier.Accueil;
import fr.copil.fichier.Fichiers;
import fr.copil.fichier.Fichiers.Recu;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes from the disk what no séance shows any more, once that is certain: what is rolled back loses no file, and a content
 * that somebody joins meanwhile stays.
 */
@Component
class FichiersLaisses {

    /** @param empreintes of contents that were left, by one séance at least */
    record Laisses(List<String> empreintes) {}

    /** What was sent and never saved with a point is forgotten by then. */
    private static final Duration EN_ATTENTE = Duration.ofDays(1);

    /** No upload takes that long. */
    private static final Duration EN_ROUTE = Duration.ofHours(1);

    private final FichierQueries queries;
    private final Fichiers fichiers;
    private final TransactionTemplate transaction;
    private final Clock horloge;
    private final ReentrantLock verrou = new ReentrantLock();

    FichiersLaisses(FichierQueries queries, Fichiers fichiers, TransactionTemplate transaction, Clock horloge) {
        this.queries = queries;
        this.fichiers = fichiers;
        this.transaction = transaction;
        this.horloge = horloge;
    }

    /** A file and the row that names it: between the two, nothing takes it for left. */
    long garder(Recu recu, LongSupplier ligne) throws IOException {
        verrou.lock();
        try {
            fichiers.garder(recu);
            return ligne.getAsLong();
        } finally {
            verrou.unlock();
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void effacer(Laisses laisses) {
        laisses.empreintes().stream().distinct().forEach(this::effacer);
    }

    private void effacer(String empreinte) {
        verrou.lock();
        try {
            if (!queries.nomme(empreinte)) {
                fichiers.effacer(Accueil.SEANCES, empreinte);
            }
        } finally {
            verrou.unlock();
        }
    }

    void oublier() {
        List<String> oublies = transaction.execute(
                ouverte -> queries.oublier(OffsetDateTime.now(horloge).minus(EN_ATTENTE)));
        oublies.stream().distinct().forEach(this::effacer);
    }

    /** What a failure or a stop left behind: files that no row names, those that no point was given, uploads cut short. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Paris")
    void balayer() {
        oublier();
        Instant avant = horloge.instant().minus(EN_ROUTE);
        fichiers.jeterLesAttentes(avant);
        fichiers.gardes(Accueil.SEANCES, avant).forEach(this::effacer);
    }
}
