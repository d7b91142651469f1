package fr.copil.collecte;

import fr.copil.collecte.CatalogueDesFichiers.Entree;
import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.versement.MesureRecue;
import fr.copil.indicateur.versement.VersementService;
import fr.copil.indicateur.versement.VersementService.Lot;
import java.util.ArrayList;
import java.util.List;
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
                new Lot(livraison.applyAsLong(entree), donnees.de(entree).mesures())));
        List<MesureRecue> toutes =
                lots.stream().flatMap(lot -> lot.mesures().stream()).toList();
        lots.add(new Lot(lots.getLast().livraison(), serie.derivees().apply(toutes)));
        versement.publier(lots, serie.indicateurs(), perimetre(entrees));
    }

    /** The same figures, on a map that may have changed. */
    void agreger(SerieOuverte serie, List<Entree> entrees) {
        versement.agreger(serie.indicateurs(), perimetre(entrees));
    }

    /** The whole country as soon as one file is about it. */
    private static Set<CodeTerritoire> perimetre(List<Entree> entrees) {
        return entrees.stream().anyMatch(entree -> entree.perimetre().isEmpty())
                ? Set.of()
                : entrees.stream()
                        .flatMap(entree -> entree.perimetre().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
