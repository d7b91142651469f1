package fr.copil.comite.convocation;

import fr.copil.acces.CompteEfface;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** That an account was called stays, not the name of who held it then. */
@Component
class DestinatairesEffaces {

    private final ConvocationQueries queries;

    DestinatairesEffaces(ConvocationQueries queries) {
        this.queries = queries;
    }

    @EventListener
    void effacer(CompteEfface efface) {
        queries.effacer(efface.compte());
    }
}
