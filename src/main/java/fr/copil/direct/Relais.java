package fr.copil.direct;

import fr.copil.commun.Annonce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** From a committed change to those who look at it. What is rolled back is never announced. */
@Component
class Relais {

    private final Canal canal;

    Relais(Canal canal) {
        this.canal = canal;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void apresValidation(Annonce annonce) {
        canal.publier(annonce.cles());
    }
}
