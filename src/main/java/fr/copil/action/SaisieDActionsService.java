package fr.copil.action;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.ServiceNomme;
import fr.copil.acces.Services;
import fr.copil.action.ControleDAction.Tenue;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.TexteSaisi;
import fr.copil.commun.Textes;
import fr.copil.territoire.PerimetreService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What services do on the ground, as they say it: entered in the territory of the account, corrected and withdrawn by the
 * service that said it, versions kept. Source: convention nationale, art. 3.2 and 4.3. Decision 0063.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class SaisieDActionsService {

    public static final int TITRE_MAX = 200;
    public static final int NOM_MAX = 200;
    public static final int TEXTE_MAX = 1000;
    public static final int MOTIF_MAX = 400;

    static final int TITRE_MIN = 3;

    private static final int MOTIF_MIN = 3;
    private static final int LONGUEUR_CHERCHEE = 80;

    private final ActionQueries queries;
    private final VersionDActionQueries versions;
    private final TerritoireService territoires;
    private final PerimetreService perimetres;
    private final Services services;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final ControleDAction controle;
    private final Clock horloge;

    SaisieDActionsService(
            ActionQueries queries,
            VersionDActionQueries versions,
            TerritoireService territoires,
            PerimetreService perimetres,
            Services services,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            ControleDAction controle,
            Clock horloge) {
        this.controle = controle;
        this.queries = queries;
        this.versions = versions;
        this.territoires = territoires;
        this.perimetres = perimetres;
        this.services = services;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** The territories where an action may be entered, by their names: those of the account's first mandate that allows it. */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    @Transactional(readOnly = true)
    public Stream<Territoire> lieux(String saisie, int debut, int nombre) {
        List<String> mots =
                Textes.mots(saisie.length() > LONGUEUR_CHERCHEE ? saisie.substring(0, LONGUEUR_CHERCHEE) : saisie);
        return lecteurCourant
                .lecteur()
                .donnant(Droit.CONDUIRE_DES_ACTIONS)
                .findFirst()
                .map(mandat -> queries.lieux(mandat.lieu(), mots, debut, nombre))
                .orElse(List.of())
                .stream();
    }

    /** The engagements that an action may serve, in the order of the documents. */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    @Transactional(readOnly = true)
    public List<OptionDeFiltre> engagements() {
        return versions.engagements();
    }

    /** The dispositifs of the census. */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    @Transactional(readOnly = true)
    public List<OptionDeFiltre> dispositifs() {
        return versions.dispositifs();
    }

    /** One territory, if an action may be entered there. */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    @Transactional(readOnly = true)
    public Optional<Territoire> lieu(CodeTerritoire code) {
        return perimetres.permet(lecteurCourant.lecteur(), Droit.CONDUIRE_DES_ACTIONS, code)
                ? territoires.parCode(code)
                : Optional.empty();
    }

    /** What every version of an action said, the newest first; of the reader's own service alone. */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    @Transactional(readOnly = true)
    public List<VersionDAction> versions(long id) {
        String service = lecteurCourant.lecteur().service();
        return service == null ? List.of() : versions.versions(id, service);
    }

    /**
     * @return the number of the action
     * @throws ErreurCopil when it cannot be so, with the code of its field
     */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    public long creer(SaisieDAction saisie) {
        Lecteur lecteur = lecteurCourant.lecteur();
        Tenue tenue = controle.tenir(lecteur, saisie);
        ServiceNomme service = services.exiger(lecteur);
        long id = versions.ajouter(service.id(), tenue.dite(), tenue.ou().nom(), lecteur, OffsetDateTime.now(horloge));
        annoncer(id, "saisie", tenue.ou(), tenue.dite().etat());
        return id;
    }

    /** A new version of an action of one's own service; the one before stays in its history. */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    public void corriger(long id, int version, SaisieDAction saisie, String motif) {
        Lecteur lecteur = lecteurCourant.lecteur();
        sienne(lecteur, id);
        Tenue tenue = controle.tenir(lecteur, saisie);
        String pourquoi = motif(motif);
        if (!versions.corriger(
                id, version, tenue.dite(), tenue.ou().nom(), pourquoi, lecteur, OffsetDateTime.now(horloge))) {
            throw entreTemps();
        }
        annoncer(id, "corrigée", tenue.ou(), tenue.dite().etat());
    }

    /** The action no longer counts anywhere; its history stays. */
    @Exige(Droit.CONDUIRE_DES_ACTIONS)
    public void retirer(long id, int version, String motif) {
        Lecteur lecteur = lecteurCourant.lecteur();
        Action action = sienne(lecteur, id);
        if (!versions.retirer(id, version, motif(motif), lecteur, OffsetDateTime.now(horloge))) {
            throw entreTemps();
        }
        annoncer(id, "retirée", action.ou(), action.etat());
    }

    private Action sienne(Lecteur lecteur, long id) {
        Action action = queries.parId(lecteur, id).orElseThrow(SaisieDActionsService::entreTemps);
        controle.exigerSonTerritoire(lecteur, action.ou());
        if (!action.sienne()) {
            throw new Interdit(
                    "ACTION-AUTRE-SERVICE", "Cette action est d'un autre service : lui seul la corrige ou la retire.");
        }
        return action;
    }

    private static String motif(String saisi) {
        String motif = TexteSaisi.nettoyer(saisi);
        if (motif.length() < MOTIF_MIN || motif.length() > MOTIF_MAX) {
            throw new ErreurCopil("ACTION-MOTIF", "Dites pourquoi, en " + MOTIF_MIN + " à " + MOTIF_MAX + " signes.");
        }
        return motif;
    }

    /** Never what people typed: kinds alone. */
    private void annoncer(long id, String fait, Territoire ou, EtatDAction etat) {
        evenements.publishEvent(new ActionsChangees());
        evenements.publishEvent(
                new Acte(NatureDActe.PUBLICATION, "action " + id + " en " + ou.code(), fait + " : " + etat.libelle()));
    }

    private static ErreurCopil entreTemps() {
        return new ErreurCopil(
                "ACTION-ENTRE-TEMPS",
                "Cette action a été corrigée ou retirée entre-temps. Ce que vous avez tapé reste ici : rouvrez sa page dans"
                        + " un autre onglet pour la revoir.");
    }
}
