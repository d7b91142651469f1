package fr.copil.comite.abonnement;

import fr.copil.acces.LecteurCourant;
import fr.copil.acces.connexion.Jeton;
import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret address by which an account's own agenda reads its séances: one an account, shown once. Decision 0049. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AbonnementService {

    private final AbonnementQueries queries;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;
    private final String adresse;

    AbonnementService(
            AbonnementQueries queries,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge,
            @Value("${copil.url}") String adresse) {
        this.queries = queries;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
        this.adresse = adresse.replaceFirst("/+$", "");
    }

    @Transactional(readOnly = true)
    public Optional<Abonnement> mien() {
        return queries.de(compte());
    }

    /** @return the whole address, which nothing shows again; the one before it no longer works */
    public String donner() {
        Jeton jeton = Jeton.nouveau();
        try {
            queries.donner(compte(), jeton.empreinte(), OffsetDateTime.now(horloge));
        } catch (DuplicateKeyException memeInstant) {
            throw new ErreurCopil(
                    "ABONNEMENT-MEME-INSTANT", "Une adresse se créait au même instant : voyez si elle est déjà là.");
        }
        noter("adresse d'agenda donnée");
        return adresse + "/agenda/" + jeton.clair() + ".ics";
    }

    public void revoquer() {
        if (queries.oublier(compte())) {
            noter("adresse d'agenda révoquée");
        }
    }

    private void noter(String quoi) {
        evenements.publishEvent(new Acte(NatureDActe.COMPTE, compte(), quoi));
    }

    private String compte() {
        return lecteurCourant.lecteur().compte();
    }
}
