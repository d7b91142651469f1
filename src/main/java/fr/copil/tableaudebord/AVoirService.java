package fr.copil.tableaudebord;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.commun.Textes;
import fr.copil.convention.suivi.Pressant;
import fr.copil.convention.suivi.PressantsService;
import fr.copil.direct.Partage;
import fr.copil.indicateur.attendu.CollecteService;
import fr.copil.indicateur.figure.EcartsEnMouvementService;
import fr.copil.tableaudebord.AVoir.Genre;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** « À voir ensemble », line by line: read once the page is shown, since it stands under its figures. Decision 0052. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class AVoirService {

    private final PressantsService pressants;
    private final EcartsEnMouvementService ecarts;
    private final CollecteService collecte;
    private final TerritoireService territoires;
    private final ObjectProvider<DecisionsPrises> decisions;
    private final Partage partage;

    AVoirService(
            PressantsService pressants,
            EcartsEnMouvementService ecarts,
            CollecteService collecte,
            TerritoireService territoires,
            ObjectProvider<DecisionsPrises> decisions,
            Partage partage) {
        this.pressants = pressants;
        this.ecarts = ecarts;
        this.collecte = collecte;
        this.territoires = territoires;
        this.decisions = decisions;
        this.partage = partage;
    }

    /** @param reserves whether some of it is for the committee alone */
    public record Engagements(boolean reserves, List<AVoir> lignes) {

        public static final Engagements NON_LUS = new Engagements(false, List.of());
    }

    /** Of the engagements, each under all that it is counted in. */
    public Engagements engagements(String convention) {
        return new Engagements(pressants.siege(convention), lignes(pressants.lister(convention)));
    }

    /** The same for pages already open, after a change: read once for all those that are told no more than anybody. */
    public Engagements engagementsEnDirect(String convention, Engagements avant) {
        return avant.reserves()
                ? new Engagements(true, lignes(pressants.lister(convention)))
                : partage.lire(
                        "pressants " + convention, () -> new Engagements(false, lignes(pressants.publics(convention))));
    }

    private static List<AVoir> lignes(List<Pressant> lus) {
        return lus.stream()
                .flatMap(un -> genres(un).stream()
                        .map(genre -> new AVoir(genre, un.titre(), un.raison(), "/engagements/" + un.engagement())))
                .toList();
    }

    /** Under each count that counts it. */
    private static Set<Genre> genres(Pressant un) {
        Set<Genre> genres = EnumSet.noneOf(Genre.class);
        if (un.bloque()) {
            genres.add(Genre.BLOCAGE);
        }
        if (un.enRetard()) {
            genres.add(Genre.RETARD);
        }
        if (un.desaccord()) {
            genres.add(Genre.DESACCORD);
        }
        if (un.change()) {
            genres.add(Genre.CHANGE);
        }
        return genres;
    }

    /** Of the figures of a territory, and the next day of the committees that the reader sits on. */
    public List<AVoir> chiffresEtDates(CodeTerritoire territoire, String convention) {
        return Stream.of(
                        territoires.parCode(territoire).stream().flatMap(this::enMouvement),
                        collecte.retards(territoire).stream()
                                .map(due -> new AVoir(
                                        Genre.LIVRAISON,
                                        due.nom(),
                                        "attendu de : " + due.attente().attenduDe() + ", "
                                                + due.attente().quand(),
                                        "/indicateurs/" + due.attente().indicateur() + "?vue=definition")),
                        decisions
                                .orderedStream()
                                .flatMap(un -> un.prochaine(convention).stream())
                                .map(prochaine -> new AVoir(
                                        Genre.DATE,
                                        Textes.majuscule(prochaine.quand()),
                                        prochaine.comite(),
                                        prochaine.adresse())))
                .flatMap(un -> un)
                .toList();
    }

    private Stream<AVoir> enMouvement(Territoire territoire) {
        return partage.lire("écarts en mouvement " + territoire.code(), () -> ecarts.dans(territoire)).stream()
                .map(ecart -> new AVoir(
                        Genre.ECART,
                        ecart.titre(),
                        ecart.raison() + " (" + Nombres.points(ecart.points()) + ")",
                        ecart.adresse()));
    }
}
