package fr.copil.convention.suivi;

import fr.copil.convention.TexteEnVigueur;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A text that comes into force finds nothing late: what comes back is due of it from its first day on. Decision 0060. */
@Component
class EffetDesTextes {

    private final PeriodesQueries periodes;

    EffetDesTextes(PeriodesQueries periodes) {
        this.periodes = periodes;
    }

    /** In the transaction that puts it in force. */
    @EventListener
    void prendreEffet(TexteEnVigueur texte) {
        periodes.prendreEffet(texte.convention(), texte.effet());
    }
}
