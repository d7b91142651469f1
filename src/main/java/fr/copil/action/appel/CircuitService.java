package fr.copil.action.appel;

import fr.copil.acces.Audience;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.action.EtatDAction;
import fr.copil.action.SaisieDAction;
import fr.copil.action.SaisieDActionsService;
import fr.copil.action.appel.ControleDeDossier.Tenu;
import fr.copil.commun.Acte;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.Textes;
import fr.copil.convention.EngagementNomme;
import fr.copil.territoire.Territoire;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done to a dossier, in the order of the circuit: a service deposits it, it is instructed, the DSDEN gives its avis, it is
 * prioritised, funders decide, and what they give becomes an action. Each step says who and when. Decision 0064.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class CircuitService {

    public static final int APPEL_MAX = 120;
    public static final int TITRE_MAX = 200;
    public static final int OBJET_MAX = 1000;
    public static final int MOTIF_MAX = 400;

    private static final int RANG_MAX = 1000;
    private static final int DETAIL_MAX = 600;

    private final DossierQueries queries;
    private final EtapeQueries etapes;
    private final ControleDeDossier controle;
    private final Services services;
    private final SaisieDActionsService actions;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    CircuitService(
            DossierQueries queries,
            EtapeQueries etapes,
            ControleDeDossier controle,
            Services services,
            SaisieDActionsService actions,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.etapes = etapes;
        this.controle = controle;
        this.services = services;
        this.actions = actions;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * For an association, which does not log in.
     *
     * @return the number of the dossier
     */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    public long deposer(DossierSaisi saisi) {
        Lecteur lecteur = lecteurCourant.lecteur();
        Tenu tenu = controle.tenir(lecteur, saisi);
        ServiceNomme service = services.exiger(lecteur);
        long id = etapes.deposer(tenu.dit(), tenu.demande(), service.id());
        noter(id, EtatDeDossier.DEPOSE, SessionDAppel.euros(tenu.demande()) + " demandés", lecteur, tenu.ou());
        return id;
    }

    /** It was looked at: what it says holds. */
    @Exige(Droit.INSTRUIRE_UN_DOSSIER)
    public void instruire(long id, int version, String note) {
        Dossier dossier = pour(id, Droit.INSTRUIRE_UN_DOSSIER);
        String dite = RegleDeDossier.motif(note, false);
        avancer(dossier, version, Set.of(EtatDeDossier.DEPOSE), EtatDeDossier.INSTRUIT, dite);
    }

    /** What the DSDEN says of it; with a reservation or against, it says why. */
    @Exige(Droit.AVISER_UN_DOSSIER)
    public void aviser(long id, int version, Avis avis, String motif) {
        Dossier dossier = pour(id, Droit.AVISER_UN_DOSSIER);
        String dit = RegleDeDossier.motif(motif, avis.motive());
        avancer(
                dossier,
                version,
                Set.of(EtatDeDossier.INSTRUIT),
                EtatDeDossier.AVISE,
                avis.libelle() + (dit.isEmpty() ? "" : " : " + dit));
        etapes.aviser(id, avis, dit);
    }

    /** Its rank among those of its session and territory, 1 first. */
    @Exige(Droit.DECIDER_D_UN_DOSSIER)
    public void prioriser(long id, int version, int rang) {
        Dossier dossier = pour(id, Droit.DECIDER_D_UN_DOSSIER);
        if (rang < 1 || rang > RANG_MAX || queries.rangPris(dossier, rang)) {
            throw new ErreurCopil(
                    "DOSSIER-RANG",
                    "Donnez un rang, de 1 à " + RANG_MAX + ", qu'aucun autre dossier de cet appel n'a ici.");
        }
        avancer(
                dossier,
                version,
                Set.of(EtatDeDossier.AVISE, EtatDeDossier.PRIORISE),
                EtatDeDossier.PRIORISE,
                "rang " + rang);
        etapes.prioriser(id, rang);
    }

    /** What each funder gives, as their committee decided; until it is an action, they may decide again. */
    @Exige(Droit.DECIDER_D_UN_DOSSIER)
    public void decider(long id, int version, Map<String, String> montants) {
        Dossier dossier = pour(id, Droit.DECIDER_D_UN_DOSSIER);
        List<Financement> decision = RegleDeDossier.decision(montants, dossier.demande());
        avancer(
                dossier,
                version,
                Set.of(EtatDeDossier.PRIORISE, EtatDeDossier.DECIDE),
                EtatDeDossier.DECIDE,
                decision.stream()
                        .map(un -> un.financeur() + " : " + SessionDAppel.euros(un.montant()))
                        .collect(Collectors.joining(" ; ")));
        etapes.decider(id, decision);
    }

    /**
     * It becomes an action of the service that deposited it, led by the structure, in its quartier when it has one only.
     *
     * @return the number of the action
     */
    @Exige(Droit.DECIDER_D_UN_DOSSIER)
    public long financer(long id, int version) {
        Dossier dossier = pour(id, Droit.DECIDER_D_UN_DOSSIER);
        if (dossier.accorde().orElse(0L) == 0) {
            throw new ErreurCopil(
                    "DOSSIER-NON-FINANCE",
                    "Aucun financeur ne donne rien à ce dossier : il ne devient pas une action.");
        }
        avancer(dossier, version, Set.of(EtatDeDossier.DECIDE), EtatDeDossier.FINANCE, "devient une action");
        long action = actions.creer(new SaisieDAction(
                dossier.titre(),
                dossier.engagements().stream().map(EngagementNomme::id).toList(),
                dossier.quartiers().size() == 1
                        ? dossier.quartiers().getFirst().code()
                        : dossier.ou().code(),
                "",
                "",
                dossier.structure(),
                "",
                dossier.debut(),
                dossier.fin(),
                dossier.debut().isAfter(LocalDate.now(horloge)) ? EtatDAction.PREVUE : EtatDAction.EN_COURS,
                "",
                Map.of(),
                "",
                Audience.COMITE));
        etapes.financer(id, action);
        return action;
    }

    /** By the service that entered it, as long as it is no action. */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    public void retirer(long id, int version, String motif) {
        Dossier dossier = pour(id, Droit.CONDUIRE_DES_ACTIONS);
        if (!dossier.sien()) {
            throw new Interdit(
                    "DOSSIER-AUTRE-SERVICE", "Ce dossier a été déposé par un autre service : lui seul le retire.");
        }
        avancer(
                dossier,
                version,
                Set.of(
                        EtatDeDossier.DEPOSE,
                        EtatDeDossier.INSTRUIT,
                        EtatDeDossier.AVISE,
                        EtatDeDossier.PRIORISE,
                        EtatDeDossier.DECIDE),
                EtatDeDossier.RETIRE,
                RegleDeDossier.motif(motif, true));
    }

    private Dossier pour(long id, String droit) {
        Lecteur lecteur = lecteurCourant.lecteur();
        Dossier dossier = queries.parId(lecteur, id).orElseThrow(CircuitService::entreTemps);
        controle.exiger(lecteur, droit, dossier.ou());
        return dossier;
    }

    private void avancer(Dossier dossier, int version, Set<EtatDeDossier> depuis, EtatDeDossier vers, String detail) {
        if (!depuis.contains(dossier.etat()) || !etapes.avancer(dossier, version, vers)) {
            throw entreTemps();
        }
        noter(dossier.id(), vers, detail, lecteurCourant.lecteur(), dossier.ou());
    }

    /** The audit holds neither words nor amounts: who, which dossier, which step. */
    private void noter(long id, EtatDeDossier etat, String detail, Lecteur lecteur, Territoire ou) {
        String par = services.de(lecteur).map(ServiceNomme::nom).orElse("");
        etapes.noter(id, etat, Textes.abreger(detail, DETAIL_MAX), lecteur, par, OffsetDateTime.now(horloge));
        evenements.publishEvent(new DossiersChanges());
        evenements.publishEvent(
                new Acte(NatureDActe.PUBLICATION, "dossier " + id + " en " + ou.code(), etat.libelle()));
    }

    private static ErreurCopil entreTemps() {
        return new ErreurCopil(
                "DOSSIER-ENTRE-TEMPS",
                "Ce dossier a avancé entre-temps, ou n'est pas à cette étape. Ce que vous avez tapé reste ici : rouvrez sa page"
                        + " dans un autre onglet pour le revoir.");
    }
}
