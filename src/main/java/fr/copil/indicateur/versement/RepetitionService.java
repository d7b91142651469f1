package fr.copil.indicateur.versement;

import fr.copil.acces.Droit;
import fr.copil.acces.Exige;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.ErreurCopil;
import fr.copil.indicateur.versement.LigneDeRepetition.Marque;
import fr.copil.territoire.Territoire;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * For those who prepare what others will read. A delivery in waiting is published for good, read, and undone: what is
 * rehearsed is what will be, sums and secrecy included. Decision 0017.
 */
@Service
@Exige(Droit.REPETER_UNE_LIVRAISON)
public class RepetitionService {

    private final RepetitionQueries queries;
    private final DepotQueries depots;
    private final DepotService depotService;
    private final ReceptionQueries receptions;
    private final Publication publication;
    private final ApercuQueries apercus;
    private final List<CeQuiBouge> suites;
    private final List<BilansEnCours> bilans;
    private final LecteurCourant lecteurCourant;
    private final TransactionTemplate essai;

    RepetitionService(
            RepetitionQueries queries,
            DepotQueries depots,
            DepotService depotService,
            ReceptionQueries receptions,
            Publication publication,
            ApercuQueries apercus,
            List<CeQuiBouge> suites,
            List<BilansEnCours> bilans,
            LecteurCourant lecteurCourant,
            PlatformTransactionManager transactions) {
        this.queries = queries;
        this.depots = depots;
        this.depotService = depotService;
        this.receptions = receptions;
        this.publication = publication;
        this.apercus = apercus;
        this.suites = suites;
        this.bilans = bilans;
        this.lecteurCourant = lecteurCourant;
        this.essai = new TransactionTemplate(transactions);
        // Inside another transaction, what is undone is the rehearsal alone.
        this.essai.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Puts a delivery down, unless something in it surprises beside what its sender may read: then nothing of it is kept, and
     * what surprises is said. Sent again by {@link DepotService#deposer}, it goes through.
     *
     * @param regardes of what was given last year and is not any more, what its sender was to give
     */
    @Exige(Droit.TRANSMETTRE_DES_CHIFFRES)
    public Vigilance.Reserves controler(
            Envoi envoi,
            Collection<MesureRecue> mesures,
            Set<MesureRecue> dejaPubliees,
            Predicate<Apercu.Absent> regardes) {
        return Objects.requireNonNull(essai.execute(transaction -> {
            Vigilance.Reserves reserves =
                    reserves(depotService.deposer(envoi, mesures, dejaPubliees), mesures, regardes);
            if (!reserves.aucune()) {
                transaction.setRollbackOnly();
            }
            return reserves;
        }));
    }

    /** What surprises in a part of a delivery that has faults elsewhere; nothing when it could not be put down anyway. */
    @Exige(Droit.TRANSMETTRE_DES_CHIFFRES)
    public List<Vigilance.Alerte> examiner(Collection<MesureRecue> justes) {
        if (justes.isEmpty()) {
            return List.of();
        }
        try {
            return Objects.requireNonNull(essai.execute(transaction -> {
                transaction.setRollbackOnly();
                return reserves(depotService.deposer(new Envoi("", "", ""), justes, Set.of()), justes, absent -> false)
                        .alertes();
            }));
        } catch (ErreurCopil refus) {
            return List.of();
        }
    }

    /** The past is read once, whatever the delivery holds. */
    private Vigilance.Reserves reserves(long id, Collection<MesureRecue> mesures, Predicate<Apercu.Absent> regardes) {
        Lecteur lecteur = lecteurCourant.lecteur();
        Depot pose = depots.depot(id).orElseThrow(Publication::perime);
        List<Vigilance.Alerte> alertes = Vigilance.alertes(
                receptions.attendus(),
                mesures,
                queries.passe(lecteur, id, pose.indicateurs()),
                queries.parties(id, pose.indicateurs()));
        List<Apercu.Absent> absents = Vigilance.attendus(mesures, apercus.absents(lecteur, pose)).stream()
                .filter(regardes)
                .toList();
        return new Vigilance.Reserves(alertes.isEmpty() && absents.isEmpty() ? id : 0, alertes, absents);
    }

    /** In five statements for a delivery in force, whatever it holds. */
    public Repetition lire(Repetition.Demande demande) {
        List<LivraisonProtegee> livraisons = Stream.concat(
                        depots.enAttente(lecteurCourant.lecteur()).stream(),
                        queries.livraisons(lecteurCourant.lecteur()).stream())
                .toList();
        LivraisonProtegee choisie = choisie(livraisons, demande);
        if (choisie == null) {
            return new Repetition(
                    lecteurCourant.lecteur().compte(),
                    lecteurCourant.lecteur().audience(),
                    livraisons,
                    null,
                    Map.of(),
                    List.of(),
                    0,
                    demande,
                    null,
                    Apercu.AUCUN,
                    List.of());
        }
        Depot depot = choisie.depot();
        try {
            return Objects.requireNonNull(essai.execute(transaction -> {
                transaction.setRollbackOnly();
                return lire(livraisons, choisie, demande, depot == null ? Apercu.AUCUN : apercu(depot));
            }));
        } catch (ErreurCopil e) {
            return new Repetition(
                    lecteurCourant.lecteur().compte(),
                    lecteurCourant.lecteur().audience(),
                    livraisons,
                    choisie,
                    Map.of(),
                    List.of(),
                    0,
                    demande,
                    e,
                    Apercu.AUCUN,
                    List.of());
        }
    }

    /** With what is to be published of its delivery: itself, and those that the request names. */
    private static @Nullable LivraisonProtegee choisie(List<LivraisonProtegee> livraisons, Repetition.Demande demande) {
        return livraisons.stream()
                .filter(livraison -> livraison.code().equals(demande.livraison()))
                .findFirst()
                .or(() -> livraisons.stream().findFirst())
                .map(livraison -> {
                    Depot depot = livraison.depot();
                    return depot == null
                            ? livraison
                            : livraison.limitee(depot.indicateurs().stream()
                                    .filter(code -> code.equals(livraison.indicateur())
                                            || demande.avec().contains(code))
                                    .collect(Collectors.toSet()));
                })
                .orElse(null);
    }

    /** Publishes it, and says what that changes. */
    private Apercu apercu(Depot depot) {
        Lecteur lecteur = lecteurCourant.lecteur();
        List<Territoire> lieux = apercus.lieux(depot);
        Map<String, String> avant = dire(depot, lieux);
        publication.publier(depot);
        Map<String, String> apres = dire(depot, lieux);
        return new Apercu(
                apercus.parts(depot),
                apercus.portee(lecteur, depot),
                apercus.absents(lecteur, depot),
                mouvements(avant, apres),
                bilans.stream()
                        .flatMap(asked -> asked.de(depot.territoire()).stream())
                        .toList());
    }

    private Map<String, String> dire(Depot depot, List<Territoire> lieux) {
        Map<String, String> dits = new LinkedHashMap<>();
        suites.forEach(suite -> dits.putAll(suite.dire(depot.indicateurs(), lieux)));
        return dits;
    }

    private static List<String> mouvements(Map<String, String> avant, Map<String, String> apres) {
        return Stream.concat(apres.keySet().stream(), avant.keySet().stream())
                .distinct()
                .filter(nom -> !Objects.equals(avant.get(nom), apres.get(nom)))
                .map(nom -> nom + " : " + avant.getOrDefault(nom, "rien") + " → " + apres.getOrDefault(nom, "rien"))
                .toList();
    }

    private Repetition lire(
            List<LivraisonProtegee> livraisons, LivraisonProtegee choisie, Repetition.Demande demande, Apercu apercu) {
        Lecteur lecteur = lecteurCourant.lecteur();
        Map<Marque, Integer> nombres = queries.nombres(lecteur, choisie.indicateur());
        int total = nombres.entrySet().stream()
                .filter(entree -> !demande.masquees() || entree.getKey().visibleDes() > 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
        Depot attente = choisie.depot();
        long depot = attente == null ? 0 : attente.id();
        boolean toutes = demande.page() == 0;
        List<LigneDeRepetition> lignes = queries.lignes(
                lecteur,
                choisie.indicateur(),
                depot,
                attente == null ? 0 : apercus.livraison(attente),
                demande.masquees(),
                toutes ? total : Repetition.PAR_PAGE,
                toutes ? 0 : (demande.page() - 1) * Repetition.PAR_PAGE);
        return new Repetition(
                lecteur.compte(),
                lecteur.audience(),
                livraisons,
                choisie,
                nombres,
                depot == 0
                        ? lignes
                        : completees(
                                choisie.attendu(),
                                lignes,
                                queries.parties(depot, Set.of(choisie.indicateur())),
                                queries.remplacees(lecteur, depot, choisie.indicateur()),
                                queries.passe(lecteur, depot, Set.of(choisie.indicateur()))),
                total,
                demande,
                null,
                apercu,
                queries.trahis(attente == null ? Set.of(choisie.indicateur()) : attente.indicateurs()));
    }

    private static List<LigneDeRepetition> completees(
            Attendu attendu,
            List<LigneDeRepetition> lignes,
            Map<Vigilance.Cellule, List<LigneDeRepetition.Parties>> parties,
            Map<Chiffre.Cle, LigneDeRepetition.Remplacee> remplacees,
            Map<Vigilance.Suite, NavigableMap<Integer, LigneDeRepetition.Valeurs>> passe) {
        return lignes.stream()
                .map(ligne -> {
                    String territoire = ligne.territoire().code().valeur();
                    Chiffre.Cle cle = new Chiffre.Cle(territoire, ligne.population(), ligne.periode());
                    return ligne.avec(
                            attendu,
                            parties.getOrDefault(new Vigilance.Cellule(attendu.id(), cle), List.of()),
                            remplacees.get(cle),
                            passe.getOrDefault(
                                            new Vigilance.Suite(attendu.id(), territoire, ligne.population()),
                                            Collections.emptyNavigableMap())
                                    .headMap(ligne.periode()));
                })
                .toList();
    }
}
