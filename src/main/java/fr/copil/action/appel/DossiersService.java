package fr.copil.action.appel;

import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.territoire.PerimetreService;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the dossiers of calls for projects: who sits where they are asked for, and the service that entered them. Decision 0064. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DossiersService {

    private final DossierQueries queries;
    private final PerimetreService perimetres;
    private final LecteurCourant lecteurCourant;

    DossiersService(DossierQueries queries, PerimetreService perimetres, LecteurCourant lecteurCourant) {
        this.queries = queries;
        this.perimetres = perimetres;
        this.lecteurCourant = lecteurCourant;
    }

    /** One session, the latest when it is not known, in five statements. */
    public SessionDAppel session(int annee, String appel) {
        Lecteur lecteur = lecteurCourant.lecteur();
        List<SessionDAppel.Nom> sessions = queries.sessions(lecteur);
        SessionDAppel.Nom voulue = sessions.stream()
                .filter(nom -> nom.annee() == annee && nom.appel().equals(appel))
                .findFirst()
                .or(() -> sessions.stream().findFirst())
                .orElse(new SessionDAppel.Nom(annee, appel));
        return new SessionDAppel(
                voulue.annee(),
                voulue.appel(),
                sessions.isEmpty() ? List.of() : queries.de(lecteur, voulue.annee(), voulue.appel()),
                sessions,
                lecteur.peut(Droit.CONDUIRE_DES_ACTIONS));
    }

    /** One dossier, if the reader may read it. */
    public Optional<FicheDeDossier> parId(long id) {
        Lecteur lecteur = lecteurCourant.lecteur();
        return queries.parId(lecteur, id)
                .map(dossier -> new FicheDeDossier(dossier, queries.etapes(id), gestes(lecteur, dossier)));
    }

    private Set<Geste> gestes(Lecteur lecteur, Dossier dossier) {
        Set<Geste> gestes = EnumSet.noneOf(Geste.class);
        switch (dossier.etat()) {
            case DEPOSE -> ajouter(gestes, lecteur, dossier, Droit.INSTRUIRE_UN_DOSSIER, Geste.INSTRUIRE);
            case INSTRUIT -> ajouter(gestes, lecteur, dossier, Droit.AVISER_UN_DOSSIER, Geste.AVISER);
            case AVISE -> ajouter(gestes, lecteur, dossier, Droit.DECIDER_D_UN_DOSSIER, Geste.PRIORISER);
            case PRIORISE ->
                ajouter(gestes, lecteur, dossier, Droit.DECIDER_D_UN_DOSSIER, Geste.PRIORISER, Geste.DECIDER);
            case DECIDE -> ajouter(gestes, lecteur, dossier, Droit.DECIDER_D_UN_DOSSIER, Geste.DECIDER, Geste.FINANCER);
            case FINANCE, RETIRE -> {
                return gestes;
            }
        }
        if (dossier.accorde().orElse(0L) == 0) {
            gestes.remove(Geste.FINANCER);
        }
        if (dossier.sien() && lecteur.peut(Droit.CONDUIRE_DES_ACTIONS)) {
            gestes.add(Geste.RETIRER);
        }
        return gestes;
    }

    private void ajouter(Set<Geste> gestes, Lecteur lecteur, Dossier dossier, String droit, Geste... siens) {
        if (lecteur.peut(droit)
                && perimetres.permet(lecteur, droit, dossier.ou().code())) {
            gestes.addAll(List.of(siens));
        }
    }
}
