package fr.copil.indicateur.versement;

import fr.copil.acces.CompteService;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.IdentiteService;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Interdit;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.TexteSaisi;
import fr.copil.territoire.PerimetreService;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a convention asks for two people: one proposes what is to be published, another publishes it or refuses. Decision 0036. */
@Service
@Exige(Droit.REPETER_UNE_LIVRAISON)
@Transactional
public class ContresignatureService {

    static final int MOTIF_MIN = 10;
    static final int MOTIF_MAX = 400;

    /** Asked of the room of conventions, which stands on this one. */
    public interface ConventionsADeux {

        /** Those, in words, that ask for two people and whose territory holds a cell of this. */
        Set<String> touchees(Depot depot);
    }

    /** Heard with the change by whoever writes to those who may countersign: all in charge there but its author. */
    public record Proposee(String auteur, CodeTerritoire territoire, String jeu, String lien) {}

    /** Heard with the change by whoever writes to its author. */
    public record Refusee(String auteur, String jeu, String motif, String lien) {}

    private final PropositionQueries propositions;
    private final Publication publication;
    private final ConventionsADeux conventions;
    private final LecteurCourant lecteurCourant;
    private final IdentiteService identite;
    private final CompteService comptes;
    private final PerimetreService perimetres;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    ContresignatureService(
            PropositionQueries propositions,
            Publication publication,
            ConventionsADeux conventions,
            LecteurCourant lecteurCourant,
            IdentiteService identite,
            CompteService comptes,
            PerimetreService perimetres,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.propositions = propositions;
        this.publication = publication;
        this.conventions = conventions;
        this.lecteurCourant = lecteurCourant;
        this.identite = identite;
        this.comptes = comptes;
        this.perimetres = perimetres;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** What is asked for to publish what is chosen of it, and what was proposed. */
    @Transactional(readOnly = true)
    public Proposition.ADeux lire(Depot depot) {
        return new Proposition.ADeux(
                conventions.touchees(depot),
                propositions.enCours(lecteurCourant.lecteur()).stream()
                        .filter(proposition -> proposition.depot() == depot.id())
                        .findFirst()
                        .orElse(null));
    }

    /**
     * Of the reader and of those who publish in the same territory; nothing is asked of the database for who does not, and
     * nobody reads it with another's eyes.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Proposition> enCours() {
        Lecteur lecteur = lecteurCourant.lecteur();
        return lecteur.peut(Droit.REPETER_UNE_LIVRAISON) && !lecteurCourant.voitCommeUnAutre()
                ? propositions.enCours(lecteur)
                : List.of();
    }

    /** @param depot as it was rehearsed, with what is chosen of it */
    public void proposer(Depot depot) {
        Lecteur lecteur = lecteurCourant.lecteur();
        publication.verifier(depot, lecteur);
        if (conventions.touchees(depot).isEmpty()) {
            throw new ErreurCopil(
                    "PROPOSITION-INUTILE", "Aucune convention ne demande deux personnes ici : publiez directement.");
        }
        propositions.enCours(lecteur).stream()
                .filter(deja -> deja.depot() == depot.id() && deja.ouverte())
                .findFirst()
                .ifPresent(deja -> {
                    throw new ErreurCopil("PROPOSITION-DEJA", deja.phrase());
                });
        publication.exigerLaDiffusion(depot);
        identite.exiger();
        propositions.proposer(depot, lecteur, OffsetDateTime.now(horloge));
        noter(NatureDActe.LIVRAISON, depot, "publication proposée : " + Publication.enOrdre(depot));
        propositions.enCours(lecteur).stream()
                .filter(une -> une.depot() == depot.id())
                .forEach(une -> evenements.publishEvent(
                        new Proposee(lecteur.compte(), depot.territoire(), une.jeu(), une.lien())));
    }

    /** @param depot as it was rehearsed by who countersigns: the very indicateurs that are proposed */
    public void contresigner(Depot depot) {
        Lecteur lecteur = lecteurCourant.lecteur();
        publication.verifier(depot, lecteur);
        Proposition proposee = deLAutre(depot, lecteur);
        exigerLeMemeChoix(proposee, depot);
        identite.exiger();
        if (!propositions.prendre(depot, lecteur.compte())) {
            throw Publication.perime();
        }
        publication.conclure(depot);
        propositions.signer(depot, proposee.compte(), lecteur.compte());
        noter(
                NatureDActe.PUBLICATION,
                depot,
                "proposée par " + proposee.compte() + ", contresignée, pour l'audience « "
                        + depot.diffusion().libelle() + " » : " + Publication.enOrdre(depot));
    }

    /** @param motif read by who proposed it, and kept with the delivery as long as that waits */
    public void refuser(Depot depot, String motif) {
        Lecteur lecteur = lecteurCourant.lecteur();
        publication.verifier(depot, lecteur);
        Proposition proposee = deLAutre(depot, lecteur);
        exigerLeMemeChoix(proposee, depot);
        String mots = TexteSaisi.nettoyer(motif);
        if (mots.length() < MOTIF_MIN || mots.length() > MOTIF_MAX) {
            throw new ErreurCopil("CONTRESEING-MOTIF", "Dites pourquoi, en 10 à 400 signes : qui a proposé le lira.");
        }
        if (!propositions.refuser(depot.id(), lecteur.compte(), mots, OffsetDateTime.now(horloge))) {
            throw Publication.perime();
        }
        noter(NatureDActe.LIVRAISON, depot, "publication refusée : " + Publication.enOrdre(depot));
        evenements.publishEvent(new Refusee(proposee.compte(), proposee.jeu(), mots, proposee.lien()));
    }

    private static void exigerLeMemeChoix(Proposition proposee, Depot depot) {
        if (!proposee.indicateurs().equals(depot.indicateurs())) {
            throw new ErreurCopil(
                    "CONTRESEING-CHOIX",
                    "Vous avez relu d'autres indicateurs que ceux qui sont proposés : ouvrez l'aperçu de la proposition.");
        }
    }

    private Proposition deLAutre(Depot depot, Lecteur lecteur) {
        Proposition proposee = propositions.enCours(lecteur).stream()
                .filter(une -> une.depot() == depot.id() && une.refuseePar() == null)
                .findFirst()
                .orElseThrow(() -> new ErreurCopil(
                        "PROPOSITION-PARTIE", "Cette livraison n'est plus proposée : relisez l'aperçu."));
        if (proposee.mienne()) {
            throw new Interdit(
                    "CONTRESEING-SOI",
                    "Vous avez proposé cette publication : une autre personne doit la contresigner ou la refuser.");
        }
        if (!comptes.ayantLeDroit(Droit.REPETER_UNE_LIVRAISON, perimetres.contenants(depot.territoire()))
                .contains(proposee.compte())) {
            throw new ErreurCopil(
                    "PROPOSITION-SANS-DROIT",
                    "Qui a proposé cette publication ne publie plus ici : relisez l'aperçu, puis proposez-la à votre tour.");
        }
        if (proposee.perimee()) {
            throw new ErreurCopil("PROPOSITION-PERIMEE", proposee.phrase());
        }
        return proposee;
    }

    private void noter(NatureDActe nature, Depot depot, String detail) {
        evenements.publishEvent(new AttenteChangee());
        evenements.publishEvent(new Acte(nature, "livraison " + depot.id() + " « " + depot.jeu() + " »", detail));
    }
}
