package fr.copil.action;

import fr.copil.acces.Droit;
import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.action.ActionQueries.Compte;
import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.EngagementNomme;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the actions, never above the audience of the reader, but those of its own service. Source: convention nationale, art. 3.2,
 * the departmental table of actions. Decision 0063.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ActionsService {

    public static final int TAILLE = 50;

    /** Of a table that is printed whole. */
    public static final int TAILLE_GROUPEE = 500;

    private static final int PREMIERE_RENTREE = 2015;
    private static final int QUELQUES = 5;
    private static final int EXPORT_MAX = 50_000;
    private static final Comparator<Territoire> PAR_NOM = Comparator.comparing(Territoire::nom);

    private final ActionQueries queries;
    private final TerritoireService territoires;
    private final LecteurCourant lecteurCourant;
    private final Clock horloge;

    ActionsService(ActionQueries queries, TerritoireService territoires, LecteurCourant lecteurCourant, Clock horloge) {
        this.queries = queries;
        this.territoires = territoires;
        this.lecteurCourant = lecteurCourant;
        this.horloge = horloge;
    }

    private int cetteAnnee() {
        return RegleDAction.rentree(LocalDate.now(horloge));
    }

    /**
     * One page of what matches, from 1, in seven statements at the most.
     *
     * @param parEngagement whether an action stands under each engagement that it serves
     */
    public PageDActions lister(FiltreActions filtre, int page, boolean parEngagement) {
        Lecteur lecteur = lecteurCourant.lecteur();
        List<Compte> comptes = queries.comptes(lecteur, filtre, cetteAnnee());
        Map<EtatDAction, Long> etats = etats(comptes);
        long total = etats.values().stream().mapToLong(Long::longValue).sum();
        Map<CodeTerritoire, Long> parLieu =
                comptes.stream().collect(Collectors.groupingBy(Compte::ou, Collectors.summingLong(Compte::nombre)));
        int taille = parEngagement ? TAILLE_GROUPEE : TAILLE;
        int montree = (int) Math.clamp(page, 1, Math.max(1, (total + taille - 1) / taille));
        List<Action> lignes;
        long rangees = total;
        if (parEngagement) {
            // An action under several engagements takes several rows: how many is known once they are read.
            montree = Math.max(1, page);
            lignes = queries.parEngagement(lecteur, filtre, cetteAnnee(), (montree - 1) * taille, taille + 1);
            rangees = (montree - 1L) * taille + lignes.size();
            lignes = lignes.subList(0, Math.min(taille, lignes.size()));
        } else {
            lignes = avecEngagements(queries.page(lecteur, filtre, cetteAnnee(), (montree - 1) * taille, taille));
        }
        return new PageDActions(
                filtre.lieu().flatMap(territoires::parCode).orElse(null),
                etats,
                menes(comptes, Compte::participants),
                menes(comptes, Compte::comptees),
                lignes,
                rangees,
                montree,
                taille,
                queries.options(lecteur),
                surLaCarte(filtre, parLieu),
                lecteur.peut(Droit.CONDUIRE_DES_ACTIONS));
    }

    /** By commune inside a département or less, by département elsewhere. */
    private Map<Territoire, Long> surLaCarte(FiltreActions filtre, Map<CodeTerritoire, Long> parLieu) {
        Niveau niveau = niveauDeCarte(filtre.territoire());
        Map<CodeTerritoire, List<Territoire>> dans = queries.dans(parLieu.keySet(), niveau);
        Map<Territoire, Long> nombres = new HashMap<>();
        parLieu.forEach((lieu, nombre) ->
                dans.getOrDefault(lieu, List.of()).forEach(large -> nombres.merge(large, nombre, Long::sum)));
        return nombres.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(PAR_NOM))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, LinkedHashMap::new));
    }

    private static Niveau niveauDeCarte(@Nullable CodeTerritoire ici) {
        return ici == null || Niveau.duCode(ici.valeur()).rang() < Niveau.DEPARTEMENT.rang()
                ? Niveau.DEPARTEMENT
                : Niveau.COMMUNE;
    }

    private static Map<EtatDAction, Long> etats(List<Compte> comptes) {
        Map<EtatDAction, Long> etats = new EnumMap<>(EtatDAction.class);
        comptes.forEach(compte -> etats.merge(compte.etat(), compte.nombre(), Long::sum));
        return etats;
    }

    private List<Action> avecEngagements(List<Action> actions) {
        Map<Long, List<EngagementNomme>> siens =
                queries.engagements(actions.stream().map(Action::id).toList());
        return actions.stream()
                .map(action -> action.servant(siens.getOrDefault(action.id(), List.of())))
                .toList();
    }

    /** All that matches, for an export. */
    public List<Action> toutes(FiltreActions filtre) {
        Lecteur lecteur = lecteurCourant.lecteur();
        Map<Long, List<EngagementNomme>> siens = queries.engagements(lecteur);
        return queries.toutes(lecteur, filtre, cetteAnnee(), EXPORT_MAX).stream()
                .map(action -> action.servant(siens.getOrDefault(action.id(), List.of())))
                .toList();
    }

    /** One action, if the reader may read it. */
    public Optional<Action> parId(long id) {
        return queries.parId(lecteurCourant.lecteur(), id)
                .map(action -> avecEngagements(List.of(action)).getFirst());
    }

    /** What is only planned or was given up had nobody. */
    private static long menes(List<Compte> comptes, ToLongFunction<Compte> combien) {
        return comptes.stream()
                .filter(compte -> compte.etat() == EtatDAction.EN_COURS || compte.etat() == EtatDAction.REALISEE)
                .mapToLong(combien)
                .sum();
    }

    /** What the page of an engagement or of a territory says of its actions, in three statements. */
    public ResumeDActions resume(FiltreActions filtre) {
        Lecteur lecteur = lecteurCourant.lecteur();
        List<Compte> comptes = queries.comptes(lecteur, filtre, cetteAnnee());
        Map<EtatDAction, Long> etats = etats(comptes);
        return new ResumeDActions(
                etats.values().stream().mapToLong(Long::longValue).sum(),
                PageDActions.phrase(etats, menes(comptes, Compte::participants), menes(comptes, Compte::comptees)),
                comptes.isEmpty() ? List.of() : queries.page(lecteur, filtre, cetteAnnee(), 0, QUELQUES),
                lecteur.peut(Droit.CONDUIRE_DES_ACTIONS));
    }

    /** The school years that one may ask for, the latest first: {@code 2025-2026}. */
    public List<String> annees() {
        int derniere = cetteAnnee() + 1;
        return IntStream.rangeClosed(0, derniere - PREMIERE_RENTREE)
                .mapToObj(recul -> (derniere - recul) + "-" + (derniere - recul + 1))
                .toList();
    }
}
