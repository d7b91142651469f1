package fr.copil.comite;

import fr.copil.fichier.Accueil;
import fr.copil.fichier.Fichiers;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes from the disk what no séance shows any more, once that is certain: what is rolled back loses no file. */
@Component
class FichiersLaisses {

    /** @param empreintes of contents that were left, by one séance at least */
    record Laisses(List<String> empreintes) {}

    private final FichierQueries queries;
    private final Fichiers fichiers;

    FichiersLaisses(FichierQueries queries, Fichiers fichiers) {
        this.queries = queries;
        this.fichiers = fichiers;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void effacer(Laisses laisses) {
        laisses.empreintes().stream()
                .distinct()
                .filter(empreinte -> !queries.nomme(empreinte))
                .forEach(empreinte -> fichiers.effacer(Accueil.SEANCES, empreinte));
    }
}
