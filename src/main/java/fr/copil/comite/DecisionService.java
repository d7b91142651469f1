package fr.copil.comite;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.acces.Services;
import fr.copil.commun.Acte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.NatureDActe;
import fr.copil.commun.TexteSaisi;
import fr.copil.territoire.Perimetre;
import fr.copil.territoire.PerimetreService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What séances decide, numbered for ever, and what becomes of it, each step with a reason and a trace. Whoever sits on the
 * committee reads it. Decision 0047.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class DecisionService {

    private static final int MOTIF_MIN = 5;

    private final DecisionQueries queries;
    private final OrdreDuJourService ordre;
    private final PerimetreService perimetres;
    private final Services services;
    private final LecteurCourant lecteurCourant;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    DecisionService(
            DecisionQueries queries,
            OrdreDuJourService ordre,
            PerimetreService perimetres,
            Services services,
            LecteurCourant lecteurCourant,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.queries = queries;
        this.ordre = ordre;
        this.perimetres = perimetres;
        this.services = services;
        this.lecteurCourant = lecteurCourant;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public List<Decision> deLaSeance(long seance) {
        return suivables(queries.deLaSeance(lecteurCourant.lecteur(), seance));
    }

    /** What the same committee decided before and still waits for. */
    @Transactional(readOnly = true)
    public List<Decision> attendues(Seance seance) {
        return suivables(
                queries.attendues(lecteurCourant.lecteur(), seance.comite().id(), seance.id()));
    }

    /** About any of these addresses, the latest first: « qu'avait-on décidé ? ». */
    @Transactional(readOnly = true)
    public List<Decision> sur(Collection<String> sujets) {
        return sujets.isEmpty() ? List.of() : suivables(queries.sur(lecteurCourant.lecteur(), sujets));
    }

    /** Of one convention, still waited for, the most pressing first. */
    @Transactional(readOnly = true)
    public List<Decision> deLaConvention(String convention) {
        return suivables(queries.deLaConvention(lecteurCourant.lecteur(), convention));
    }

    @Transactional(readOnly = true)
    public LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private List<Decision> suivables(List<DecisionQueries.Lue> lues) {
        Lecteur lecteur = lecteurCourant.lecteur();
        boolean peut = lecteur.peut(Droit.PREPARER_UNE_SEANCE);
        Map<String, Boolean> lieux = new HashMap<>();
        return lues.stream()
                .map(lue -> lue.decision()
                        .suivable(peut
                                && lieux.computeIfAbsent(
                                        lue.territoire() + " " + lue.convention(), lieu -> peut(lecteur, lue))))
                .toList();
    }

    private boolean peut(Lecteur lecteur, DecisionQueries.Lue lue) {
        return perimetres.permet(
                lecteur, Droit.PREPARER_UNE_SEANCE, new CodeTerritoire(lue.territoire()), lue.convention());
    }

    /**
     * @param point that it was taken on, none outside of any
     * @return its number: {@code 2026-03/D4}
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public String decider(long seance, @Nullable Long point, DecisionSaisie saisie) {
        Seance lue = ordre.lire(seance).orElseThrow(OrdreDuJourService::inconnue);
        exigerLaSeance(lue);
        return prendre(lue, point, saisie);
    }

    /**
     * What was decided away from Copil: a colleague may have closed the séance meanwhile, and its relevé then gets longer.
     *
     * @return its number
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public String reprendre(long seance, @Nullable Long point, DecisionSaisie saisie) {
        Seance lue = ordre.lire(seance).orElseThrow(OrdreDuJourService::inconnue);
        if (lue.etat() != EtatSeance.CLOSE || !lue.prepare()) {
            exigerLaSeance(lue);
        }
        return prendre(lue, point, saisie);
    }

    private String prendre(Seance lue, @Nullable Long point, DecisionSaisie saisie) {
        long seance = lue.id();
        if (point != null && lue.points().stream().noneMatch(un -> un.id() == point)) {
            throw new ErreurCopil(
                    "DECISION-POINT", "Ce point n'est plus à l'ordre du jour : notez la décision sans lui.");
        }
        String numero = lue.numero() + "/D" + queries.prochain(seance);
        long id;
        try {
            id = queries.ajouter(numero, seance, point, saisie);
        } catch (DuplicateKeyException memeInstant) {
            throw new ErreurCopil(
                    "DECISION-NUMERO", "Une autre décision se notait au même instant : notez la vôtre de nouveau.");
        }
        noter(id, EtatDecision.A_FAIRE, "", saisie.pour());
        evenements.publishEvent(new Acte(NatureDActe.SEANCE, "décision " + numero, "prise"));
        evenements.publishEvent(SeanceChange.desDecisions(seance));
        return numero;
    }

    /** As long as the séance goes on: what was closed is followed, not written again. */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void corriger(Decision decision, DecisionSaisie saisie) {
        exigerLaSeance(ordre.lire(decision.seance()).orElseThrow(OrdreDuJourService::inconnue));
        verifier(queries.corriger(decision, saisie));
        evenements.publishEvent(new Acte(NatureDActe.SEANCE, "décision " + decision.numero(), "corrigée"));
        evenements.publishEvent(SeanceChange.desDecisions(decision.seance()));
    }

    /**
     * What became of it.
     *
     * @param pour the new day of one that is put off
     */
    @Exige(Droit.PREPARER_UNE_SEANCE)
    public void suivre(Decision decision, EtatDecision etat, String motif, @Nullable LocalDate pour) {
        DecisionQueries.Lue lue = queries.parId(lecteurCourant.lecteur(), decision.id()).stream()
                .findFirst()
                .orElseThrow(OrdreDuJourService::inconnue);
        if (!peut(lecteurCourant.lecteur(), lue)) {
            throw Perimetre.refus("DECISION-PERIMETRE", "Ce comité", "vous ne pouvez pas en suivre les décisions.");
        }
        verifier(lue.decision().etat().attendue());
        String raison = TexteSaisi.nettoyer(motif);
        if (raison.length() > ComiteService.MOTIF_MAX || (etat.motivee() && raison.length() < MOTIF_MIN)) {
            throw new ErreurCopil("DECISION-MOTIF", "Dites pourquoi, en 5 à 400 signes.");
        }
        if (etat == EtatDecision.REPORTEE && (pour == null || !pour.isAfter(aujourdhui()))) {
            throw new ErreurCopil("DECISION-REPORT", "Donnez le nouveau jour, à venir.");
        }
        LocalDate jour = etat == EtatDecision.REPORTEE ? pour : decision.pour();
        verifier(queries.suivre(decision, etat, jour));
        noter(decision.id(), etat, raison, jour);
        evenements.publishEvent(new Acte(NatureDActe.SEANCE, "décision " + decision.numero(), etat.libelle()));
        evenements.publishEvent(SeanceChange.desDecisions(decision.seance()));
    }

    private void noter(long decision, EtatDecision etat, String motif, @Nullable LocalDate pour) {
        Lecteur lecteur = lecteurCourant.lecteur();
        queries.noter(
                decision,
                etat,
                motif,
                pour,
                lecteur.compte(),
                services.de(lecteur)
                        .map(service -> service.nom())
                        .orElse(lecteur.role().libelle()),
                OffsetDateTime.now(horloge));
    }

    private static void exigerLaSeance(Seance seance) {
        if (!seance.prepare()) {
            throw Perimetre.refus("DECISION-COMITE", "Ce comité", "vous ne pouvez pas y noter de décision.");
        }
        if (!seance.etat().vivante()) {
            throw new ErreurCopil(
                    "DECISION-SEANCE-FINIE",
                    "Cette séance est " + seance.etat().libelle()
                            + " : ses décisions se suivent, elles ne s'écrivent plus.");
        }
    }

    private static void verifier(boolean change) {
        if (!change) {
            throw new ErreurCopil(
                    "DECISION-ENTRE-TEMPS", "Cette décision a changé entre-temps : relisez-la avant de recommencer.");
        }
    }
}
