package fr.copil.convention;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Proches;
import fr.copil.commun.Textes;
import fr.copil.convention.FicheEngagementQueries.Voisin;
import fr.copil.direct.Partage;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Indicateurs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the engagements. What was signed is public: whoever is logged in reads all of it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class EngagementService {

    private static final int PROCHES = 5;

    private final EngagementQueries engagements;
    private final FicheEngagementQueries fiches;
    private final SyntheseQueries syntheses;
    private final TexteQueries textes;
    private final SerieService series;
    private final Partage partage;
    private final Clock horloge;

    EngagementService(
            EngagementQueries engagements,
            FicheEngagementQueries fiches,
            SyntheseQueries syntheses,
            TexteQueries textes,
            SerieService series,
            Partage partage,
            Clock horloge) {
        this.engagements = engagements;
        this.fiches = fiches;
        this.syntheses = syntheses;
        this.textes = textes;
        this.series = series;
        this.partage = partage;
        this.horloge = horloge;
    }

    /** Four statements, however many engagements. */
    public ListeEngagements lister(FiltreEngagements filtre) {
        return lister(filtre, filtre.jour(aujourdHui()));
    }

    /** The same where, of what comes back, the period shown is the one that this day is in. */
    public ListeEngagements lister(FiltreEngagements filtre, LocalDate montre) {
        Objectifs objectifs = new Objectifs(engagements.objectifs());
        return new ListeEngagements(
                engagements.lister(filtre, perimetre(objectifs, filtre.objectif()), aujourdHui(), montre),
                objectifs,
                pilotes(filtre.convention()),
                aujourdHui(),
                montre);
    }

    /** What is promised about these indicateurs, whatever its convention; in one statement. */
    public List<Engagement> mesuresPar(Collection<String> indicateurs) {
        return indicateurs.isEmpty() ? List.of() : engagements.mesuresPar(indicateurs);
    }

    /** What each engagement is about, whatever its convention. */
    public Themes themes() {
        return new Themes(engagements.themes(), new Objectifs(engagements.objectifs()));
    }

    private static List<String> perimetre(Objectifs objectifs, @Nullable String objectif) {
        List<String> perimetre = objectif == null ? List.of() : objectifs.sousArbre(objectif);
        // An objective that does not exist holds nothing.
        return perimetre.isEmpty() ? List.of("") : perimetre;
    }

    private List<String> pilotes(@Nullable String convention) {
        return engagements.pilotes(convention).stream()
                .flatMap(cellule -> Textes.plusieurs(cellule).stream())
                .filter(pilote -> !pilote.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(Textes::normaliser))
                .toList();
    }

    public Optional<FicheEngagement> fiche(String id) {
        return fiches.parId(id).map(trouve -> {
            Objectifs objectifs = new Objectifs(engagements.objectifs());
            Optional<Objectif> sien = objectifs.parId(trouve.engagement().objectif());
            List<Voisin> voisins = fiches.voisins(id);
            return new FicheEngagement(
                    trouve.engagement(),
                    trouve.convention(),
                    sien.map(objectifs::chemin).orElse(List.of()),
                    sien.map(objectifs::autresLibelles).orElse(List.of()),
                    voisins(voisins, true),
                    voisins(voisins, false),
                    suites(voisins, true),
                    suites(voisins, false),
                    fiches.indicateurs(id),
                    textes.valeursDe(id),
                    fiches.dispositifs(id),
                    trouve.precedent(),
                    trouve.suivant(),
                    textes.noticesSur(id),
                    aujourdHui());
        });
    }

    /** What measures it, by code, in the order of the référentiel. */
    public List<String> indicateurs(String id) {
        return fiches.indicateurs(id).stream().map(IndicateurCite::id).toList();
    }

    /** The territory of its convention. */
    public Optional<CodeTerritoire> territoire(String id) {
        return fiches.territoire(id);
    }

    /** The same for pages already open, read once for all of them after a change. */
    public Optional<FicheEngagement> ficheEnDirect(String id) {
        return partage.lire("engagement " + id, () -> fiche(id));
    }

    private static List<Engagement> voisins(List<Voisin> voisins, boolean parents) {
        return voisins.stream()
                .filter(voisin -> voisin.parent() == parents && !voisin.poursuite())
                .map(Voisin::engagement)
                .toList();
    }

    private static List<FicheEngagement.Suite> suites(List<Voisin> voisins, boolean avant) {
        return voisins.stream()
                .filter(voisin -> voisin.parent() == avant && voisin.poursuite())
                .map(voisin -> new FicheEngagement.Suite(
                        voisin.engagement().id(), voisin.engagement().titre(), voisin.texte()))
                .toList();
    }

    /** The nearest codes, to help a person whose link holds an unknown one. */
    public List<EngagementNomme> proches(String id) {
        Map<String, EngagementNomme> connus =
                fiches.noms().stream().collect(Collectors.toMap(EngagementNomme::id, Function.identity()));
        return Proches.parmi(connus.keySet(), id, PROCHES).stream()
                .map(connus::get)
                .toList();
    }

    /** The synthesis table of a document that has one: no action otherwise. */
    public TableauDeSynthese synthese(String convention) {
        Map<String, SyntheseQueries.Details> details = syntheses.details();
        List<TableauDeSynthese.Libelle> libelles = syntheses.libelles(convention);
        Set<String> suivis = new HashSet<>(Set.of(Indicateurs.DNB_GENERAL));
        libelles.forEach(libelle -> libelle.reprises().forEach(reprise -> suivis.add(reprise.id())));
        return new TableauDeSynthese(
                new Objectifs(engagements.objectifs()).equivalents(convention),
                engagements
                        .lister(FiltreEngagements.actions(convention), List.of(), aujourdHui(), aujourdHui())
                        .stream()
                        .map(action -> action(action, details))
                        .toList(),
                libelles,
                series.series(List.of(CodeTerritoire.FRANCE), suivis));
    }

    private static TableauDeSynthese.Action action(Engagement action, Map<String, SyntheseQueries.Details> details) {
        SyntheseQueries.Details siens = details.getOrDefault(action.id(), SyntheseQueries.Details.AUCUN);
        return new TableauDeSynthese.Action(action, siens.etats(), siens.possibilites());
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }
}
