package fr.copil.indicateur.figure;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Nombres;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Sens;
import fr.copil.indicateur.mesure.Series;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each indicateur says of one territory in one line, as its reader may read it. Decision 0053. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class TuilesService {

    private static final int SUR_UNE_FICHE = 6;

    private final CatalogueService catalogue;

    private final SerieService series;

    TuilesService(CatalogueService catalogue, SerieService series) {
        this.catalogue = catalogue;
        this.series = series;
    }

    /** By indicateur, those that say something there; in two statements. */
    public Map<String, Tuile> dans(Territoire territoire) {
        Map<String, Tuile> tuiles = new LinkedHashMap<>();
        lectures(territoire, catalogue.definitions()).forEach(lecture -> lecture.tuile()
                .ifPresent(tuile -> tuiles.put(lecture.definition().id(), tuile)));
        return tuiles;
    }

    /** Six for its sheet, those with a gap first and one a theme as long as it can be; in four statements. */
    public List<Tuile> pourLaFiche(Territoire territoire) {
        List<Definition> choisies = choisir(lectures(territoire, catalogue.definitions()));
        if (choisies.isEmpty()) {
            return List.of();
        }
        List<String> codes = choisies.stream().map(Definition::id).toList();
        Map<String, Series> connues = parIndicateur(series.series(
                Stream.of(territoire.code(), CodeTerritoire.FRANCE).distinct().toList(), codes));
        List<LectureDeTuile> lectures = choisies.stream()
                .map(definition ->
                        new LectureDeTuile(definition, territoire, connues.getOrDefault(definition.id(), VIDE)))
                .toList();
        List<Mesure> semblables = Rangement.ranges(territoire.niveau())
                ? series.semblables(
                        territoire,
                        lectures.stream().flatMap(l -> l.comparee().stream()).toList())
                : List.of();
        return lectures.stream()
                .flatMap(lecture -> lecture.tuile().map(tuile -> tuile.avecRang(rang(lecture, semblables))).stream())
                .toList();
    }

    private static final Series VIDE = new Series(List.of());

    private List<LectureDeTuile> lectures(Territoire territoire, Collection<Definition> definitions) {
        Map<String, Series> connues = parIndicateur(series.series(
                List.of(territoire.code()),
                definitions.stream().map(Definition::id).toList()));
        return definitions.stream()
                .filter(definition -> connues.containsKey(definition.id()))
                .map(definition ->
                        new LectureDeTuile(definition, territoire, connues.getOrDefault(definition.id(), VIDE)))
                .toList();
    }

    private static Map<String, Series> parIndicateur(Series toutes) {
        return toutes.mesures().stream()
                .collect(Collectors.groupingBy(
                        Mesure::indicateur, Collectors.collectingAndThen(Collectors.toList(), Series::new)));
    }

    private static List<Definition> choisir(List<LectureDeTuile> lectures) {
        Map<Definition, Tuile> chiffrees = new LinkedHashMap<>();
        lectures.forEach(lecture ->
                lecture.tuile().filter(Tuile::chiffree).ifPresent(tuile -> chiffrees.put(lecture.definition(), tuile)));
        List<Definition> rangees = chiffrees.entrySet().stream()
                .sorted(Comparator.comparing(entree -> entree.getValue().ecart().isEmpty()))
                .map(Map.Entry::getKey)
                .toList();
        Set<Object> themes = new HashSet<>();
        List<Definition> premieres = rangees.stream()
                .filter(definition -> themes.add(String.valueOf(definition.theme())))
                .toList();
        List<Definition> choisies = new ArrayList<>(premieres);
        rangees.stream().filter(definition -> !premieres.contains(definition)).forEach(choisies::add);
        return choisies.stream().limit(SUR_UNE_FICHE).toList();
    }

    private static String parmi(Niveau niveau) {
        return niveau.pluriel() + (niveau.rang() > Niveau.DEPARTEMENT.rang() ? " du département" : "");
    }

    private static String rang(LectureDeTuile lecture, List<Mesure> semblables) {
        return lecture.comparee().map(ici -> rang(lecture, ici, semblables)).orElse("");
    }

    private static String rang(LectureDeTuile lecture, Mesure ici, List<Mesure> semblables) {
        boolean baisse = lecture.definition().sens() == Sens.BAISSE;
        Map<CodeTerritoire, Double> valeurs = new LinkedHashMap<>();
        semblables.stream()
                .filter(m -> m.indicateur().equals(ici.indicateur())
                        && m.population() == ici.population()
                        && m.periode() == ici.periode()
                        && Rangement.range(
                                lecture.definition(), lecture.territoire().niveau(), m))
                .forEach(m -> m.enValeur().ifPresent(valeur -> valeurs.put(m.territoire(), valeur)));
        Double sienne = valeurs.get(ici.territoire());
        if (sienne == null || valeurs.size() < Rangement.RANGES_MIN) {
            return "";
        }
        long devant = valeurs.values().stream()
                .filter(valeur -> baisse ? valeur < sienne : valeur > sienne)
                .count();
        return "rang " + Nombres.entier(devant + 1) + " sur " + Nombres.entier(valeurs.size()) + " "
                + parmi(lecture.territoire().niveau()) + (baisse ? " (1 : le plus bas)" : " (1 : le plus haut)");
    }
}
