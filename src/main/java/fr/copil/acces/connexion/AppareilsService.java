package fr.copil.acces.connexion;

import fr.copil.acces.LecteurCourant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The devices that one is remembered on. Decision 0032. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AppareilsService {

    private final AppareilsQueries queries;
    private final LecteurCourant lecteurs;

    AppareilsService(AppareilsQueries queries, LecteurCourant lecteurs) {
        this.queries = queries;
        this.lecteurs = lecteurs;
    }

    /** The last one used first. */
    @Transactional(readOnly = true)
    public List<Appareil> miens() {
        return queries.de(lecteurs.lecteur().compte());
    }

    public void oublier(String serie) {
        queries.oublier(lecteurs.lecteur().compte(), serie);
    }
}
