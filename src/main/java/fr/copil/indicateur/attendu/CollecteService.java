package fr.copil.indicateur.attendu;

import fr.copil.acces.CompteService;
import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.TexteSaisi;
import fr.copil.indicateur.Attente;
import fr.copil.indicateur.attendu.CollecteQueries.Decidee;
import fr.copil.indicateur.attendu.CollecteQueries.Due;
import fr.copil.indicateur.attendu.CollecteQueries.Reponses;
import fr.copil.territoire.Etendue;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The deliveries of a year: what each document wants, from whom, for when, and what came of it. Who owes what was signed, so
 * it is no secret; figures are said as far as their reader may know them. Decision 0035.
 */
@Service
@Exige(Droit.SUIVRE_LA_COLLECTE)
@Transactional
public class CollecteService {

    public static final int MOTIF_MAX = 400;

    private final CollecteQueries queries;
    private final PerimetreService perimetres;
    private final CompteService comptes;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    CollecteService(
            CollecteQueries queries,
            PerimetreService perimetres,
            CompteService comptes,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.perimetres = perimetres;
        this.comptes = comptes;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    /** This school year's, in the territories of the reader. */
    @Transactional(readOnly = true)
    public Collecte lire() {
        Lecteur lecteur = lecteurCourant.lecteur();
        Campagne campagne = Campagne.de(aujourdhui());
        Etendue siennes = Etendue.de(lecteur.donnant(Droit.SUIVRE_LA_COLLECTE), "siens", "e.territoire", null);
        return new Collecte(
                campagne,
                completees(lecteur, campagne, queries.dues(siennes, campagne)),
                lecteur.peut(Droit.CONDUIRE_LA_COLLECTE));
    }

    /** What the reader's own service has still to send; nothing is asked of the database for who sends nothing. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public MesDues mesDues() {
        Lecteur lecteur = lecteurCourant.lecteur();
        if (lecteur.service() == null || !lecteur.peut(Droit.TRANSMETTRE_DES_CHIFFRES)) {
            return MesDues.AUCUNE;
        }
        return new MesDues(lire().miennes().stream()
                .filter(livraison -> livraison.etat().aEnvoyer())
                .toList());
    }

    /** What is owed and has not come. */
    public record EnRetard(String nom, Attente attente) {}

    /** How many of a territory's are late; who owes what is public, and so is that it has not come. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public long enRetard(CodeTerritoire territoire) {
        return retards(territoire).size();
    }

    /** Those, by name. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<EnRetard> retards(CodeTerritoire territoire) {
        Campagne campagne = Campagne.de(aujourdhui());
        Etendue ici = new Etendue(" e.territoire = :ici ", Map.of("ici", territoire.valeur()));
        List<Due> passees = queries.dues(ici, campagne).stream()
                .filter(due -> due.passee(campagne, aujourdhui()))
                .toList();
        if (passees.isEmpty()) {
            return List.of();
        }
        Map<String, Reponses> reponses = queries.reponses(lecteurCourant.lecteur());
        return passees.stream()
                .filter(due ->
                        new Suivi(campagne, due, reponses.getOrDefault(due.id(), Reponses.AUCUNE)).etat(aujourdhui())
                                == EtatDeCollecte.EN_RETARD)
                .map(due -> new EnRetard(due.nom(), due.attente()))
                .toList();
    }

    /**
     * For this school year.
     *
     * @param attentes codes of what is owed, all in the territories of the reader
     * @param jour none to come back to what the document says
     */
    @Exige(Droit.CONDUIRE_LA_COLLECTE)
    public void fixer(List<String> attentes, @Nullable LocalDate jour, boolean sansObjet, String motif) {
        Campagne campagne = Campagne.de(aujourdhui());
        String mots = TexteSaisi.nettoyer(motif);
        if (mots.length() > MOTIF_MAX) {
            throw new ErreurCopil(
                    "COLLECTE-MOTIF", "Le motif a " + mots.length() + " signes, 400 au plus : raccourcissez-le.");
        }
        if (sansObjet && mots.isEmpty()) {
            throw new ErreurCopil(
                    "COLLECTE-SANS-MOTIF", "Dites pourquoi rien n'est attendu cette année : la séance le demandera.");
        }
        if (jour != null && !campagne.contient(jour)) {
            throw new ErreurCopil(
                    "COLLECTE-JOUR",
                    "Le " + Dates.jour(jour) + " n'est pas dans l'année scolaire " + campagne.libelle()
                            + " : donnez un jour de celle-ci.");
        }
        for (String id : attentes) {
            Due due = conduite(id, campagne);
            queries.decider(
                    id,
                    campagne,
                    new Decidee(sansObjet ? null : jour, sansObjet, mots),
                    lecteurCourant.lecteur().compte(),
                    OffsetDateTime.now(horloge));
            noter(
                    due,
                    sansObjet
                            ? "sans objet en " + campagne.libelle()
                            : jour == null ? "sans jour fixé" : "attendue le " + Dates.jour(jour));
        }
        evenements.publishEvent(new CollecteChange());
    }

    /** In Copil and by e-mail, to those of its services who may send it; once a day. */
    @Exige(Droit.CONDUIRE_LA_COLLECTE)
    public void rappeler(String attente) {
        Campagne campagne = Campagne.de(aujourdhui());
        LivraisonAttendue livraison = completees(
                        lecteurCourant.lecteur(), campagne, List.of(conduite(attente, campagne)))
                .getFirst();
        if (!livraison.etat().aEnvoyer()) {
            throw new ErreurCopil(
                    "COLLECTE-DEJA",
                    "Cette livraison est " + livraison.etat().libelle() + " : il n'y a rien à rappeler.");
        }
        if (livraison.rappel() != null && livraison.rappel().le().equals(aujourdhui())) {
            throw new ErreurCopil("COLLECTE-RAPPELEE", "Un rappel est déjà parti aujourd'hui.");
        }
        List<String> destinataires = comptes.duService(
                livraison.services(),
                Droit.TRANSMETTRE_DES_CHIFFRES,
                perimetres.contenants(livraison.territoire().code()));
        if (destinataires.isEmpty()) {
            throw new ErreurCopil(
                    "COLLECTE-PERSONNE",
                    "Personne n'a de compte pour envoyer ces chiffres : « "
                            + livraison.attente().attenduDe()
                            + " ». L'administrateur peut inviter quelqu'un de ce service.");
        }
        queries.rappeler(attente, campagne, lecteurCourant.lecteur(), OffsetDateTime.now(horloge));
        evenements.publishEvent(new RappelDeLivraison(
                destinataires,
                livraison.attente().indicateur(),
                livraison.nom(),
                livraison.territoire().code(),
                livraison.quand()));
        evenements.publishEvent(new Acte(
                NatureDActe.LIVRAISON, "collecte " + attente, "rappelée à " + String.join(", ", livraison.services())));
        evenements.publishEvent(new CollecteChange());
    }

    private Due conduite(String id, Campagne campagne) {
        Due due = queries.due(id, campagne).stream()
                .findFirst()
                .orElseThrow(() -> new ErreurCopil("COLLECTE-INCONNUE", "Cette livraison n'est plus attendue."));
        if (!perimetres.permet(
                lecteurCourant.lecteur(),
                Droit.CONDUIRE_LA_COLLECTE,
                due.territoire().code())) {
            throw Perimetre.refus(
                    "COLLECTE-PERIMETRE", "Cette livraison", "vous pouvez la lire, pas en fixer le jour.");
        }
        return due;
    }

    private void noter(Due due, String detail) {
        evenements.publishEvent(new Acte(NatureDActe.LIVRAISON, "collecte " + due.id(), detail));
    }

    private List<LivraisonAttendue> completees(Lecteur lecteur, Campagne campagne, List<Due> dues) {
        if (dues.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> services = queries.services();
        Map<String, Reponses> reponses = queries.reponses(lecteur);
        Map<String, LivraisonAttendue.Rappel> rappels = queries.rappels(campagne);
        return dues.stream()
                .map(due -> {
                    List<String> siens = services.getOrDefault(due.id(), List.of());
                    Suivi suivi = new Suivi(campagne, due, reponses.getOrDefault(due.id(), Reponses.AUCUNE));
                    return new LivraisonAttendue(
                            due.id(),
                            due.attente(),
                            due.nom(),
                            due.territoire(),
                            siens,
                            due.rythme(),
                            suivi.echeance(),
                            suivi.etat(aujourdhui()),
                            suivi.recue(),
                            rappels.get(due.id()),
                            lecteur.service() != null
                                    && siens.contains(lecteur.service())
                                    && perimetres.permet(
                                            lecteur,
                                            Droit.TRANSMETTRE_DES_CHIFFRES,
                                            due.territoire().code()));
                })
                .toList();
    }
}
