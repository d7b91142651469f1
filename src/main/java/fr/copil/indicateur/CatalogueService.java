package fr.copil.indicateur;

import fr.copil.acces.Lecteur;
import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Proches;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Disponibilite;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The definitions of all indicateurs. What was signed is public: whoever is logged in reads all of it; whether data exist
 * is said within the reader's audience only.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CatalogueService {

    private static final int PROCHES = 4;

    private final CatalogueQueries catalogue;
    private final FicheQueries fiches;
    private final ConventionsDUnIndicateur conventions;
    private final LecteurCourant lecteurCourant;

    CatalogueService(
            CatalogueQueries catalogue,
            FicheQueries fiches,
            ConventionsDUnIndicateur conventions,
            LecteurCourant lecteurCourant) {
        this.catalogue = catalogue;
        this.fiches = fiches;
        this.conventions = conventions;
        this.lecteurCourant = lecteurCourant;
    }

    /** In five statements, whatever the filter. */
    public Catalogue lire(FiltreIndicateurs demande) {
        CatalogueQueries.Liens liens = catalogue.liens();
        Map<String, Disponibilite> donnees = catalogue.disponibilites(lecteurCourant.lecteur());
        Set<String> restreints = catalogue.restreints(lecteurCourant.lecteur());
        Map<String, List<Attente>> attentes = catalogue.attentes();
        List<LigneDeCatalogue> toutes = catalogue.definitions().stream()
                .map(d -> new LigneDeCatalogue(
                        d,
                        liens.alias(d.id()),
                        donnees.get(d.id()),
                        restreints.contains(d.id())
                                || !Collections.disjoint(
                                        restreints, liens.reponses().getOrDefault(d.id(), List.of())),
                        alimentees(liens.reponses(), d, donnees),
                        alimentees(liens.voisines(), d, donnees),
                        attentes.getOrDefault(d.id(), List.of())))
                .toList();
        List<Catalogue.Document> documents = toutes.stream()
                .map(ligne -> new Catalogue.Document(
                        ligne.definition().convenu(), ligne.definition().document()))
                .distinct()
                .toList();
        FiltreIndicateurs filtre = demande.parmi(documents);
        List<LigneDeCatalogue> retenues =
                toutes.stream().filter(filtre::retient).toList();
        return new Catalogue(
                filtre.ranger(retenues.stream().filter(ligne -> filtre.avecLibelles() || !ligne.alias()))
                        .toList(),
                (int) retenues.stream().filter(LigneDeCatalogue::alias).count(),
                documents,
                new Catalogue.Etendue(
                        compter(toutes, ligne -> ligne.definition().convention() != null),
                        compter(toutes, LigneDeCatalogue::alias),
                        compter(toutes, ligne -> ligne.definition().convention() == null)));
    }

    private static List<String> alimentees(
            Map<String, List<String>> liees, Definition definition, Map<String, Disponibilite> donnees) {
        return liees.getOrDefault(definition.id(), List.of()).stream()
                .filter(donnees::containsKey)
                .toList();
    }

    /** All of them, in the order of the documents. */
    public List<Definition> definitions() {
        return catalogue.definitions();
    }

    /** In nine statements; nothing when there is no such code. */
    public Optional<FicheIndicateur> fiche(String code) {
        Lecteur lecteur = lecteurCourant.lecteur();
        Map<String, Definition> toutes = catalogue.definitions().stream()
                .collect(Collectors.toMap(Definition::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Definition definition = toutes.get(code);
        if (definition == null) {
            return Optional.empty();
        }
        Map<String, List<String>> alias = catalogue.liens().alias();
        List<Definition> aliasDe = parmi(toutes, alias.getOrDefault(code, List.of()).stream());
        List<Definition> libelles = parmi(
                toutes,
                alias.entrySet().stream()
                        .filter(entree -> entree.getValue().contains(code))
                        .map(Map.Entry::getKey));
        List<SerieLiee> series = fiches.series(lecteur, code);
        return Optional.of(new FicheIndicateur(
                definition,
                aliasDe,
                libelles,
                series,
                Voisinage.de(definition, toutes.values()).stream()
                        .filter(Predicate.not(aliasDe::contains).and(Predicate.not(libelles::contains)))
                        .toList(),
                conventions.mesuresPar(code),
                fiches.valeurs(code),
                fiches.attentes(code),
                conventions.points(code),
                fiches.donnees(lecteur, code),
                restreint(lecteur, code, series)));
    }

    private boolean restreint(Lecteur lecteur, String code, List<SerieLiee> series) {
        Set<String> restreints = catalogue.restreints(lecteur);
        return restreints.contains(code)
                || series.stream().anyMatch(serie -> serie.exacte() && restreints.contains(serie.id()));
    }

    /** The indicateurs whose codes are nearest to one that does not exist. */
    public List<Definition> proches(String code) {
        List<Definition> toutes = catalogue.definitions();
        Set<String> ids = new LinkedHashSet<>(
                Proches.parmi(toutes.stream().map(Definition::id).toList(), code, PROCHES));
        return ids.stream()
                .flatMap(id -> toutes.stream().filter(d -> d.id().equals(id)))
                .toList();
    }

    private static List<Definition> parmi(Map<String, Definition> toutes, Stream<String> ids) {
        return ids.flatMap(id -> Optional.ofNullable(toutes.get(id)).stream()).toList();
    }

    private static long compter(List<LigneDeCatalogue> lignes, Predicate<LigneDeCatalogue> condition) {
        return lignes.stream().filter(condition).count();
    }
}
