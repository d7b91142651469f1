package fr.copil.comite.abonnement;

import fr.copil.acces.CompteEfface;
import fr.copil.acces.connexion.AuNomDe;
import fr.copil.acces.connexion.Jeton;
import fr.copil.comite.ComiteService;
import fr.copil.comite.Seance;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What an agenda reads without a log-in: the séances of the account that the address is of, as it may read them at that moment. */
@Component
public class AgendaAbonne {

    private final AbonnementQueries queries;
    private final ComiteService comites;
    private final AuNomDe auNomDe;
    private final Clock horloge;

    AgendaAbonne(AbonnementQueries queries, ComiteService comites, AuNomDe auNomDe, Clock horloge) {
        this.queries = queries;
        this.comites = comites;
        this.auNomDe = auNomDe;
        this.horloge = horloge;
    }

    /** Nothing for an address that was never given, was taken back, or whose account reads nothing today: not to be told apart. */
    public Optional<List<Seance.Datee>> lire(String jeton) {
        String empreinte = new Jeton(jeton).empreinte();
        Optional<List<Seance.Datee>> seances =
                queries.compte(empreinte).flatMap(compte -> auNomDe.lire(compte, comites::agenda));
        seances.ifPresent(lues -> queries.servir(empreinte, OffsetDateTime.now(horloge)));
        return seances;
    }

    @EventListener
    void effacer(CompteEfface efface) {
        queries.oublier(efface.compte());
    }
}
