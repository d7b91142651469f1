package fr.copil.collecte;

import fr.copil.collecte.CatalogueDesFichiers.Entree;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.VersementService;
import fr.copil.indicateur.versement.VersementService.Lot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts in force what the files of a series say, together: one of them may answer for another. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DepotSeries {

    private final VersementService versement;

    DepotSeries(VersementService versement) {
        this.versement = versement;
    }

    /**
     * @param entrees the files of the series, in order of preference; the last one bears what follows from all of them
     * @param livraison the number of the delivery of each
     */
    void verser(SerieOuverte serie, List<Entree> entrees, DonneesOuvertes donnees, ToLongFunction<Entree> livraison) {
        List<Lot> lots = new ArrayList<>();
        entrees.forEach(entree -> lots.add(
                new Lot(livraison.applyAsLong(entree), donnees.de(entree).mesures(), entree.perimetre())));
        lots.addAll(derives(serie, lots));
        versement.publier(lots, serie.indicateurs());
    }

    /** What follows from several files is known only where each of them speaks, year by year. */
    private static List<Lot> derives(SerieOuverte serie, List<Lot> lots) {
        List<Map<Integer, Set<CodeTerritoire>>> perimetres = serie.indicateurs().stream()
                .map(indicateur -> VersementService.perimetres(lots, indicateur))
                .toList();
        Map<Integer, List<MesureRecue>> parAnnee =
                serie
                        .derivees()
                        .apply(lots.stream()
                                .flatMap(lot -> lot.mesures().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(MesureRecue::periode));
        return parAnnee.entrySet().stream()
                .map(annee -> new Lot(lots.getLast().livraison(), annee.getValue(), commun(perimetres, annee.getKey())))
                .toList();
    }

    private static Set<CodeTerritoire> commun(List<Map<Integer, Set<CodeTerritoire>>> perimetres, int annee) {
        return perimetres.stream()
                .map(parAnnee -> parAnnee.getOrDefault(annee, Set.of()))
                .filter(departements -> !departements.isEmpty())
                .reduce((uns, autres) -> uns.stream().filter(autres::contains).collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }
}
