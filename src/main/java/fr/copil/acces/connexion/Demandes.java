package fr.copil.acces.connexion;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the entrance leaves the request of somebody who has no account. */
@Component
@Transactional
public class Demandes {

    public static final int LONGUEUR = 500;

    private final DemandesQueries queries;
    private final ApplicationEventPublisher annonces;
    private final Clock horloge;

    Demandes(DemandesQueries queries, ApplicationEventPublisher annonces, Clock horloge) {
        this.queries = queries;
        this.annonces = annonces;
        this.horloge = horloge;
    }

    public void deposer(AgentReconnu agent, String message) {
        String court = message.replaceAll("\\p{Cntrl}+", " ").strip();
        String garde = court.substring(0, Math.min(LONGUEUR, court.length()));
        if (queries.deposer(agent, garde, OffsetDateTime.now(horloge))) {
            annonces.publishEvent(new AccesDemande(agent.courriel(), agent.nom()));
        }
    }
}
