package fr.copil.indicateur;

import fr.copil.acces.LecteurCourant;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Ecart;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Paire;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Retrait;
import fr.copil.indicateur.mesure.Series;
import fr.copil.territoire.TerritoireService;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures that texts point at, in force, never above the audience of the reader. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RenvoiService {

    private final CatalogueQueries catalogue;
    private final MesureQueries mesures;
    private final RetraitQueries retraits;
    private final TerritoireService territoires;
    private final LecteurCourant lecteur;

    RenvoiService(
            CatalogueQueries catalogue,
            MesureQueries mesures,
            RetraitQueries retraits,
            TerritoireService territoires,
            LecteurCourant lecteur) {
        this.catalogue = catalogue;
        this.mesures = mesures;
        this.retraits = retraits;
        this.territoires = territoires;
        this.lecteur = lecteur;
    }

    /** Those whose indicateur and territory exist, by what points at them. */
    public Map<Renvoi, ChiffreRenvoye> lire(Collection<Renvoi> renvois) {
        Map<Renvoi, ChiffreRenvoye> lus = new LinkedHashMap<>();
        if (renvois.isEmpty()) {
            return lus;
        }
        Set<String> indicateurs = renvois.stream().map(Renvoi::indicateur).collect(Collectors.toSet());
        Set<CodeTerritoire> lieux = renvois.stream().map(Renvoi::territoire).collect(Collectors.toSet());
        Series series = new Series(mesures.series(lecteur.lecteur(), lieux, indicateurs));
        Map<String, Definition> definitions = new HashMap<>();
        indicateurs.forEach(id -> catalogue.definition(id).ifPresent(definition -> definitions.put(id, definition)));
        Map<CodeTerritoire, String> noms = new HashMap<>();
        lieux.forEach(code -> territoires.parCode(code).ifPresent(lieu -> noms.put(code, lieu.nom())));
        for (Renvoi renvoi : renvois) {
            Definition definition = definitions.get(renvoi.indicateur());
            String ou = noms.get(renvoi.territoire());
            if (definition != null && ou != null) {
                lus.put(renvoi, lire(renvoi, definition, ou, series));
            }
        }
        return lus;
    }

    private ChiffreRenvoye lire(Renvoi renvoi, Definition definition, String ou, Series series) {
        Paire paire = renvoi.paire().orElse(null);
        if (paire != null) {
            return ecart(renvoi, definition, ou, series, paire);
        }
        Population population = renvoi.population().orElse(Population.ENSEMBLE);
        Mesure mesure = en(series, renvoi, population).orElse(null);
        OptionalDouble valeur = mesure == null ? OptionalDouble.empty() : mesure.enValeur();
        Etat etat = mesure == null ? Etat.NON_TRANSMIS : valeur.isPresent() ? Etat.VALEUR : mesure.absence();
        return new ChiffreRenvoye(
                renvoi,
                definition,
                ou,
                etat,
                valeur,
                mesure == null || valeur.isEmpty() ? null : code(mesure, series, renvoi),
                mesure == null ? null : mesure.source(),
                retrait(renvoi, etat, Set.of(population)));
    }

    private ChiffreRenvoye ecart(Renvoi renvoi, Definition definition, String ou, Series series, Paire paire) {
        Optional<Mesure> cible = en(series, renvoi, paire.cible());
        Optional<Mesure> reference = en(series, renvoi, paire.reference());
        Optional<Ecart> ecart = Ecart.entre(cible, reference);
        List<Etat> absences = Stream.of(cible, reference)
                .map(cote -> cote.map(m -> m.enValeur().isPresent() ? Etat.VALEUR : m.absence())
                        .orElse(Etat.NON_TRANSMIS))
                .toList();
        Etat etat = Stream.of(Etat.RESTREINT, Etat.SECRET, Etat.PARTIEL, Etat.NON_TRANSMIS, Etat.SANS_OBJET)
                .filter(absences::contains)
                .findFirst()
                .orElse(Etat.VALEUR);
        return new ChiffreRenvoye(
                renvoi,
                definition,
                ou,
                etat,
                ecart.map(e -> OptionalDouble.of(e.enPoints())).orElse(OptionalDouble.empty()),
                ecart.map(e -> Citation.de(e, paire).code()).orElse(null),
                cible.map(Mesure::source).orElse(null),
                retrait(renvoi, etat, Set.of(paire.cible(), paire.reference())));
    }

    /** What was taken back is not in force, as what was never sent; only its withdrawal tells them apart. */
    private @Nullable Retrait retrait(Renvoi renvoi, Etat etat, Set<Population> cotes) {
        return etat != Etat.NON_TRANSMIS
                ? null
                : retraits
                        .retires(lecteur.lecteur(), renvoi.territoire(), renvoi.indicateur(), renvoi.periode())
                        .stream()
                        .filter(retire -> cotes.contains(retire.population()))
                        .map(ChiffreRetire::retrait)
                        .findFirst()
                        .orElse(null);
    }

    private static Optional<Mesure> en(Series series, Renvoi renvoi, Population population) {
        return series.en(renvoi.territoire(), renvoi.indicateur(), population, renvoi.periode());
    }

    /** That of a group stands in the gap that it is a side of; others have one of their own. */
    private static String code(Mesure mesure, Series series, Renvoi renvoi) {
        return Arrays.stream(Paire.values())
                .filter(paire -> paire.ailleurs() == null
                        && (paire.cible() == mesure.population() || paire.reference() == mesure.population()))
                .flatMap(paire -> Ecart.entre(en(series, renvoi, paire.cible()), en(series, renvoi, paire.reference()))
                        .map(ecart -> Citation.de(ecart, paire).code())
                        .stream())
                .findFirst()
                .orElseGet(() -> Citation.de(mesure).code());
    }

    /**
     * The last figure of each of these indicateurs on each of these territories until the end of a year, all together before
     * any group; nothing for what was never said.
     *
     * @param lieux names by code
     */
    public List<ChiffreRenvoye> derniers(
            Set<String> indicateurs, Map<CodeTerritoire, String> lieux, int derniereAnnee) {
        if (indicateurs.isEmpty() || lieux.isEmpty()) {
            return List.of();
        }
        Series series =
                new Series(mesures.series(lecteur.lecteur(), lieux.keySet(), indicateurs)).jusqua(derniereAnnee);
        Map<String, Definition> definitions = new HashMap<>();
        indicateurs.forEach(id -> catalogue.definition(id).ifPresent(definition -> definitions.put(id, definition)));
        Map<List<Object>, Mesure> derniers = new LinkedHashMap<>();
        for (Mesure mesure : series.mesures()) {
            derniers.merge(List.of(mesure.territoire(), mesure.indicateur()), mesure, RenvoiService::plusProche);
        }
        return derniers.values().stream()
                .filter(mesure -> definitions.containsKey(mesure.indicateur()))
                .map(mesure -> lire(
                        Renvoi.de(mesure),
                        Objects.requireNonNull(definitions.get(mesure.indicateur())),
                        Objects.requireNonNull(lieux.get(mesure.territoire())),
                        series))
                .toList();
    }

    /** What is of all together, even older, is not replaced by what is of a group. */
    private static Mesure plusProche(Mesure avant, Mesure apres) {
        boolean lunEnsemble = avant.population() == Population.ENSEMBLE;
        boolean lAutreEnsemble = apres.population() == Population.ENSEMBLE;
        if (lunEnsemble != lAutreEnsemble) {
            return lunEnsemble ? avant : apres;
        }
        return avant.periode() == apres.periode() && avant.population().compareTo(apres.population()) <= 0
                ? avant
                : apres;
    }

    /** All that one may point at of an indicateur on a territory: the latest year first, groups, then gaps. */
    public List<Renvoi> possibles(String indicateur, CodeTerritoire territoire) {
        Series series = new Series(mesures.series(lecteur.lecteur(), List.of(territoire), List.of(indicateur)));
        Stream<Renvoi> valeurs = series.mesures().stream().map(Renvoi::de);
        Stream<Renvoi> ecarts = Arrays.stream(Paire.values())
                .filter(paire -> paire.ailleurs() == null)
                .flatMap(paire -> series.de(territoire, indicateur, paire.cible()).stream()
                        .filter(cible -> series.en(territoire, indicateur, paire.reference(), cible.periode())
                                .isPresent())
                        .map(cible -> Renvoi.ecart(cible, paire)));
        return Stream.concat(valeurs, ecarts)
                .distinct()
                .sorted(Comparator.comparingInt(Renvoi::periode).reversed())
                .toList();
    }
}
