package fr.copil.tableaudebord;

import fr.copil.commun.CodeTerritoire;
import fr.copil.convention.Convention;
import fr.copil.convention.Engagement;
import fr.copil.convention.EngagementService;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.FiltreEngagements;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Population;
import fr.copil.tableaudebord.Suite.Decide;
import fr.copil.tableaudebord.Suite.Promis;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a figure to where it comes from, what was promised about it and what was decided. Read when somebody opens it,
 * through the same doors as the figure itself. Decision 0052.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class SuiteService {

    /** An académie is no step between a région and its départements. */
    private static final Set<Niveau> PAS = EnumSet.of(Niveau.REGION, Niveau.DEPARTEMENT, Niveau.EPCI, Niveau.COMMUNE);

    private final TerritoireService territoires;
    private final SerieService series;
    private final EngagementService engagements;
    private final ObjectProvider<DecisionsPrises> decisions;

    SuiteService(
            TerritoireService territoires,
            SerieService series,
            EngagementService engagements,
            ObjectProvider<DecisionsPrises> decisions) {
        this.territoires = territoires;
        this.series = series;
        this.engagements = engagements;
        this.decisions = decisions;
    }

    /** Nothing when nothing is open. */
    public Optional<Suite> lire(TableauDeBord page) {
        return Optional.ofNullable(page.demande().suite())
                .flatMap(adresse -> FigureCle.deId(adresse.figure()).map(cle -> lire(page, cle, adresse)));
    }

    private Suite lire(TableauDeBord page, FigureCle cle, AdresseDeSuite adresse) {
        String convention = page.convention().code();
        if (cle == FigureCle.AVANCEMENT) {
            List<Engagement> suivis = engagements
                    .lister(FiltreEngagements.tous(convention)
                            .pour(page.ici().devoirs().annee()))
                    .engagements()
                    .stream()
                    .filter(un -> un.type().suivi())
                    .toList();
            return new Suite(
                    cle,
                    OuDesPilotes.de(convention, suivis, page.aujourdHui()),
                    new Promis(
                            pressantsDAbord(suivis, page.aujourdHui()).stream()
                                    .filter(un -> !un.suivi().termine())
                                    .toList(),
                            List.of()),
                    decide(
                            convention,
                            decisions
                                    .orderedStream()
                                    .flatMap(un -> Stream.concat(
                                            un.attendues(convention).stream(),
                                            un.sur(List.of("/conventions/" + convention)).stream()))
                                    .distinct()
                                    .toList()));
        }
        List<Engagement> promis = engagements.mesuresPar(cle.tousSesIndicateurs());
        List<Engagement> siens = pressantsDAbord(
                promis.stream().filter(un -> un.convention().equals(convention)).toList(), page.aujourdHui());
        List<String> sujets = Stream.concat(
                        cle.tousSesIndicateurs().stream().map(code -> "/indicateurs/" + code),
                        siens.stream().map(un -> "/engagements/" + un.id()))
                .toList();
        return new Suite(
                cle,
                ou(page, cle, adresse),
                new Promis(siens, ailleurs(page, promis)),
                decide(
                        convention,
                        decisions
                                .orderedStream()
                                .flatMap(un -> un.sur(sujets).stream())
                                .toList()));
    }

    private Ou ou(TableauDeBord page, FigureCle cle, AdresseDeSuite adresse) {
        Optional<Territoire> trouve = lieu(page, adresse);
        Territoire lieu = trouve.orElse(page.territoire());
        List<Ou.Pas> chemin = chemin(page, adresse, lieu);
        Ou lu = ou(page, cle, adresse, lieu, chemin);
        return trouve.isPresent()
                ? lu
                : lu.avecNote("Le lieu « " + adresse.lieu() + " » du lien n'est pas dans "
                        + page.territoire().nomEtNiveau() + ", ou n'a pas de parties connues.");
    }

    private Ou ou(TableauDeBord page, FigureCle cle, AdresseDeSuite adresse, Territoire lieu, List<Ou.Pas> chemin) {
        return switch (cle) {
            case ECART -> new OuDeLEcart(series, page, adresse, lieu).lire(chemin);
            case MOINS_DE_TROIS_ANS ->
                new OuDUnTaux(series, page, adresse, lieu)
                        .lire(
                                chemin,
                                LignesMoinsDeTroisAns.de(page).demandee().indicateur(),
                                LignesMoinsDeTroisAns.populations(page));
            case COUVERTURE_PRE ->
                new OuDUnTaux(series, page, adresse, lieu)
                        .lire(chemin, Indicateurs.COUVERTURE_PRE, Set.of(Population.REP_PLUS));
            case AVANCEMENT -> throw new IllegalArgumentException("of no territory");
        };
    }

    /** That of the page when the address names none; nothing when what it names is not inside it. */
    private Optional<Territoire> lieu(TableauDeBord page, AdresseDeSuite adresse) {
        if (adresse.lieu() == null) {
            return Optional.of(page.territoire());
        }
        return CodeTerritoire.lire(adresse.lieu())
                .flatMap(territoires::parCode)
                .filter(voulu -> voulu.niveau().pilotable())
                .filter(voulu -> page.territoire().niveau() == Niveau.PAYS
                        || territoires
                                .contenants(voulu.code())
                                .contains(page.territoire().code()));
    }

    private List<Ou.Pas> chemin(TableauDeBord page, AdresseDeSuite adresse, Territoire lieu) {
        List<Ou.Pas> chemin = new ArrayList<>();
        chemin.add(new Ou.Pas(page.territoire().nom(), new AdresseDeSuite(adresse.figure(), null, false)));
        if (!lieu.equals(page.territoire())) {
            territoires.contenants(lieu.code()).reversed().stream()
                    .filter(code -> !code.equals(lieu.code()) && PAS.contains(Niveau.duCode(code.valeur())))
                    .filter(code -> Niveau.duCode(code.valeur()).rang()
                            > page.territoire().niveau().rang())
                    .flatMap(code -> territoires.parCode(code).stream())
                    .forEach(entre -> chemin.add(pas(adresse, entre)));
            chemin.add(pas(adresse, lieu));
        }
        if (adresse.colleges()) {
            chemin.add(new Ou.Pas("Collèges", adresse));
        }
        return List.copyOf(chemin);
    }

    private static Ou.Pas pas(AdresseDeSuite adresse, Territoire territoire) {
        return new Ou.Pas(territoire.nom(), adresse.dans(territoire.code().valeur()));
    }

    private static List<Convention> ailleurs(TableauDeBord page, List<Engagement> promis) {
        return page.conventions().stream()
                .filter(autre -> !autre.code().equals(page.convention().code()))
                .filter(autre -> promis.stream().anyMatch(un -> un.convention().equals(autre.code())))
                .toList();
    }

    private static List<Engagement> pressantsDAbord(List<Engagement> tous, LocalDate aujourdHui) {
        return tous.stream()
                .sorted(Comparator.comparingInt(un -> un.suivi().etat() == EtatSuivi.BLOQUE
                        ? 0
                        : un.enRetard(aujourdHui) ? 1 : un.type().suivi() ? 2 : 3))
                .toList();
    }

    private Decide decide(String convention, List<DecisionsPrises.Prise> prises) {
        return new Decide(
                prises,
                decisions
                        .orderedStream()
                        .flatMap(un -> un.prochaine(convention).stream())
                        .findFirst());
    }

    /** What is announced when what was decided changes. */
    public Set<String> cles() {
        return decisions.orderedStream().flatMap(un -> un.cles().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
