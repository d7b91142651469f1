package fr.copil.territoire.ui;

import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.territoire.FicheTerritoire;
import fr.copil.territoire.FicheTerritoire.Observation;
import fr.copil.ui.FicheModele.LienNomme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every series there is on a territory, with its years. */
final class IndicateursDisponibles {

    private IndicateursDisponibles() {}

    /** Each indicateur with the years for which it says something here. */
    static List<LienNomme> liens(FicheTerritoire fiche) {
        Map<String, List<Observation>> parIndicateur = new LinkedHashMap<>();
        fiche.observations().forEach(observation -> parIndicateur
                .computeIfAbsent(observation.indicateur(), indicateur -> new ArrayList<>())
                .add(observation));
        return parIndicateur.entrySet().stream()
                .map(entree -> new LienNomme(
                        entree.getValue().getFirst().nom() + Nombres.FINE + ": " + annees(entree.getValue()),
                        Adresses.indicateur(entree.getKey(), fiche.territoire())))
                .toList();
    }

    private static String annees(List<Observation> observations) {
        String annees = observations.stream()
                .filter(observation -> observation.etat() == Etat.VALEUR)
                .map(Observation::periode)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return annees.isEmpty() ? sansValeur(observations) : annees;
    }

    /** What hides or holds back a figure is said before what nobody sent: the latest of it. */
    private static String sansValeur(List<Observation> observations) {
        return Stream.of(Etat.PARTIEL, Etat.SECRET, Etat.RESTREINT, Etat.NON_TRANSMIS, Etat.SANS_OBJET)
                .flatMap(etat -> observations.stream()
                        .filter(observation -> observation.etat() == etat)
                        .max(Comparator.comparingInt(Observation::periode))
                        .stream())
                .findFirst()
                .map(observation -> observation.enClair(0))
                .orElse("");
    }
}
