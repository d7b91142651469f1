package fr.copil.comite;

import fr.copil.acces.Droit;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Dates;
import fr.copil.commun.Lit;
import fr.copil.commun.Nombres;
import fr.copil.convention.Engagement;
import fr.copil.convention.EngagementService;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.FiltreEngagements;
import fr.copil.indicateur.LectureDeCibleService;
import fr.copil.indicateur.contestation.ContestationService;
import fr.copil.indicateur.figure.EcartsEnMouvementService;
import fr.copil.tableaudebord.AdresseDuTableau;
import fr.copil.tableaudebord.FigureCle;
import fr.copil.tableaudebord.TableauDeBord;
import fr.copil.tableaudebord.TableauDeBordService;
import fr.copil.territoire.PerimetreService;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What a séance should talk about, each with its reason, the most pressing first; nothing that its agenda already shows. */
@Service
@Lit
@PreAuthorize("isAuthenticated()")
public class PropositionsService {

    private static final int ENGAGEMENTS_MAX = 6;
    private static final int STANDARD = 10;
    private static final int COURT = 5;
    private static final String CHAQUE_ANNEE = "revient chaque année, rien de noté depuis la rentrée";

    private final EngagementService engagements;
    private final TableauDeBordService tableaux;
    private final ContestationService contestations;
    private final EcartsEnMouvementService ecarts;
    private final LectureDeCibleService lectures;
    private final DecisionService decisions;
    private final BilansProposes bilans;
    private final PerimetreService perimetres;
    private final ComiteService comites;
    private final VuesService vues;
    private final Adresses adresses;
    private final LecteurCourant lecteurCourant;

    PropositionsService(
            EngagementService engagements,
            TableauDeBordService tableaux,
            ContestationService contestations,
            EcartsEnMouvementService ecarts,
            LectureDeCibleService lectures,
            DecisionService decisions,
            BilansProposes bilans,
            PerimetreService perimetres,
            ComiteService comites,
            VuesService vues,
            Adresses adresses,
            LecteurCourant lecteurCourant) {
        this.engagements = engagements;
        this.tableaux = tableaux;
        this.contestations = contestations;
        this.ecarts = ecarts;
        this.lectures = lectures;
        this.decisions = decisions;
        this.bilans = bilans;
        this.perimetres = perimetres;
        this.comites = comites;
        this.vues = vues;
        this.adresses = adresses;
        this.lecteurCourant = lecteurCourant;
    }

    public List<Proposition> pour(Seance seance) {
        List<Proposition> propositions = new ArrayList<>();
        desDecisions(seance, propositions);
        desEngagements(seance, propositions);
        TableauDeBord page = tableau(seance);
        enMouvement(seance, propositions);
        desFigures(seance, page, propositions);
        contestes(seance, propositions);
        laCible(seance, propositions);
        livraisons(page, propositions);
        propositions.addAll(bilans.pour(seance.comite()));
        // A bilan is proposed whole, unless the agenda shows one of its sections already: it opens on its first one.
        propositions.replaceAll(une -> une.montre().equals(bilan(une.montre()))
                ? une
                : une.enAdresse(adresses.completer(seance.comite(), une.montre())));
        Set<String> deja = seance.points().stream()
                .flatMap(point -> Stream.of(point.montre(), bilan(point.montre()), point.titre()))
                .filter(une -> !une.isEmpty())
                .collect(Collectors.toSet());
        return propositions.stream()
                .filter(une -> une.montre().isEmpty() ? !deja.contains(une.titre()) : !deja.contains(une.montre()))
                .toList();
    }

    private static String bilan(String montre) {
        return AdresseMontree.lire(montre)
                .filter(lue -> lue.genre() == AdresseMontree.Genre.BILAN)
                .map(AdresseMontree::sujet)
                .orElse("");
    }

    /** As the room would read it: nothing above its audience may name a point. */
    private TableauDeBord tableau(Seance seance) {
        return vues.dansLaSalle(
                seance.comite().audience(),
                () -> tableaux.lire(new AdresseDuTableau(
                        comites.lieu(seance.comite()).code().valeur(),
                        seance.comite().convention(),
                        null,
                        null)));
    }

    private void desDecisions(Seance seance, List<Proposition> propositions) {
        LocalDate aujourdHui = decisions.aujourdhui();
        List<Decision> attendues = decisions.attendues(seance);
        attendues.stream()
                .filter(decision -> decision.enRetard(aujourdHui))
                .forEach(decision -> propositions.add(new Proposition(
                        "Décision " + decision.numero() + " : " + decision.quoi(),
                        COURT,
                        AdresseMontree.lire(decision.sujet()).isPresent() ? decision.sujet() : "",
                        "attendue le " + Dates.jour(Objects.requireNonNull(decision.pour()))
                                + ", elle n'est pas faite")));
        if (!attendues.isEmpty()) {
            propositions.add(new Proposition(
                    "Suites des décisions précédentes",
                    STANDARD,
                    "",
                    Nombres.compte(attendues.size(), "décision attendue", "décisions attendues")));
        }
    }

    private void desEngagements(Seance seance, List<Proposition> propositions) {
        String convention = seance.comite().convention();
        var liste = engagements.lister(FiltreEngagements.tous(convention));
        List<Proposition> pressants = new ArrayList<>();
        Set<String> dus = new HashSet<>();
        liste.engagements().forEach(engagement -> {
            String raison = raison(engagement, liste.aujourdHui());
            // The first duty of an objective says what comes back for it: its details are read on its page.
            if (!raison.isEmpty()
                    && (!raison.equals(CHAQUE_ANNEE)
                            || engagement.objectif() == null
                            || dus.add(engagement.objectif()))) {
                pressants.add(new Proposition(engagement.titre(), STANDARD, "/engagements/" + engagement.id(), raison));
            }
        });
        propositions.addAll(pressants.subList(0, Math.min(ENGAGEMENTS_MAX, pressants.size())));
        if (pressants.size() > ENGAGEMENTS_MAX) {
            propositions.add(new Proposition(
                    "Engagements en retard, bloqués, en désaccord ou de chaque année",
                    STANDARD,
                    "",
                    Nombres.compte(pressants.size() - ENGAGEMENTS_MAX, "autre", "autres") + " dans cette convention"));
        }
        int orphelins = engagements
                .lister(FiltreEngagements.orphelins(convention))
                .engagements()
                .size();
        if (orphelins > 0) {
            propositions.add(new Proposition(
                    "Engagements que rien ne mesure",
                    COURT,
                    "",
                    Nombres.compte(orphelins, "engagement n'a", "engagements n'ont") + " aucun indicateur"));
        }
    }

    private static String raison(Engagement engagement, LocalDate aujourdHui) {
        List<String> raisons = new ArrayList<>();
        if (engagement.suivi().etat() == EtatSuivi.BLOQUE) {
            raisons.add("bloqué");
        }
        if (engagement.enRetard(aujourdHui)) {
            LocalDate due = engagement.dueLe();
            raisons.add(engagement.retardEnClair(aujourdHui)
                    + (due != null && due.isBefore(aujourdHui) ? ", échéance du " + Dates.jour(due) : ""));
        }
        if (engagement.suivi().ecart() >= 2) {
            raisons.add("les météos des parties s'opposent");
        }
        if (duChaqueAnnee(engagement, aujourdHui)) {
            raisons.add(CHAQUE_ANNEE);
        }
        return String.join(", ", raisons);
    }

    /** A duty of each year, in the words of its text, of which nobody said a word since the school year began. */
    private static boolean duChaqueAnnee(Engagement engagement, LocalDate aujourdHui) {
        LocalDate rentree = LocalDate.of(
                aujourdHui.getMonthValue() < Month.SEPTEMBER.getValue()
                        ? aujourdHui.getYear() - 1
                        : aujourdHui.getYear(),
                Month.SEPTEMBER,
                1);
        OffsetDateTime dite = engagement.suivi().majLe();
        return engagement.echeance().startsWith("chaque année")
                && (dite == null || dite.toLocalDate().isBefore(rentree));
    }

    /** A point is named by what it shows, never by what that says today, which may be corrected, restricted or withdrawn. */
    private void desFigures(Seance seance, TableauDeBord page, List<Proposition> propositions) {
        Arrays.stream(FigureCle.values())
                .filter(cle -> !cle.sansDonnee(page))
                .forEach(cle -> propositions.add(new Proposition(
                        FiguresNommees.nom(cle) + ", " + page.territoire().nom(),
                        STANDARD,
                        FiguresNommees.adresse(cle, page.territoire(), seance.comite()),
                        cle.de(page).titre())));
    }

    /** As the room would read them, too. */
    private void enMouvement(Seance seance, List<Proposition> propositions) {
        vues.dansLaSalle(seance.comite().audience(), () -> ecarts.dans(comites.lieu(seance.comite())))
                .forEach(ecart ->
                        propositions.add(new Proposition(ecart.titre(), COURT, ecart.adresse(), ecart.raison())));
    }

    private void contestes(Seance seance, List<Proposition> propositions) {
        if (!lecteurCourant.lecteur().peut(Droit.ARBITRER_UN_CHIFFRE)) {
            return;
        }
        contestations.aArbitrer().stream()
                .filter(une -> perimetres.contient(seance.comite().territoire(), une.territoire()))
                .forEach(une -> propositions.add(new Proposition(
                        "Chiffre contesté : " + une.quoi(), COURT, une.adresse(), "il attend un arbitrage")));
    }

    private void laCible(Seance seance, List<Proposition> propositions) {
        lectures.cible(seance.comite().convention())
                .filter(cible -> cible.fixee() == null)
                .ifPresent(cible -> propositions.add(new Proposition(
                        "Fixer la lecture de la cible : moins de "
                                + Nombres.court(cible.valeur().doubleValue()) + " " + cible.unite() + " d'écart au DNB",
                        COURT,
                        "",
                        "le texte admet deux lectures et le comité n'en a fixé aucune")));
    }

    private static void livraisons(TableauDeBord page, List<Proposition> propositions) {
        if (page.livraisonsEnRetard() > 0) {
            propositions.add(new Proposition(
                    "Données non transmises",
                    COURT,
                    "",
                    Nombres.compte(page.livraisonsEnRetard(), "livraison est", "livraisons sont")
                            + " en retard pour ce territoire"));
        }
    }
}
