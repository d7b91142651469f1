package fr.copil.bilan.document;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.EngagementFige;
import fr.copil.bilan.contenu.Faits;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every engagement that a bilan speaks of on one sheet, where it is sorted and filtered, instead of a sheet an objective. */
final class FeuilleDesEngagements {

    private FeuilleDesEngagements() {}

    /** Whether a table lists engagements, a row each, and not what is counted of them. */
    static boolean dit(Tableaux.Numerote tableau) {
        List<EngagementFige> figes = faits(tableau).toList();
        return !figes.isEmpty()
                && tableau.bloc() instanceof Bloc.Grille grille
                && grille.tableau().lignes().size() == figes.size()
                && IntStream.range(0, figes.size()).allMatch(i -> grille.tableau()
                        .lignes()
                        .get(i)
                        .getFirst()
                        .texte()
                        .equals(figes.get(i).code()));
    }

    static Optional<Classeur.Feuille> de(List<Tableaux.Numerote> tableaux) {
        Map<String, EngagementFige> figes = new LinkedHashMap<>();
        tableaux.stream().flatMap(FeuilleDesEngagements::faits).forEach(fige -> figes.putIfAbsent(fige.code(), fige));
        List<Tableaux.Numerote> listes =
                tableaux.stream().filter(FeuilleDesEngagements::dit).toList();
        return figes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Classeur.Feuille(
                        "Engagements",
                        "Tous les engagements suivis, un par ligne, avec les tableaux du document qui en parlent",
                        List.of(
                                "Référence",
                                "Engagement",
                                "Pilote",
                                "Échéance",
                                "État",
                                "Progrès (%)",
                                "En retard",
                                "Météos",
                                "En toutes lettres",
                                "Tableaux"),
                        figes.values().stream().map(fige -> ligne(fige, listes)).toList()));
    }

    private static Stream<EngagementFige> faits(Tableaux.Numerote tableau) {
        return tableau.bloc() instanceof Bloc.Grille grille && grille.faits() instanceof Faits.Engagements engagements
                ? engagements.lignes().stream()
                : Stream.empty();
    }

    private static List<Object> ligne(EngagementFige fige, List<Tableaux.Numerote> listes) {
        return Classeur.ligne(
                fige.code(),
                fige.titre(),
                fige.pilote(),
                fige.echeance(),
                fige.etat() == null ? fige.dit() : fige.etat().libelle(),
                fige.progres() == null ? "" : BigDecimal.valueOf(fige.progres()),
                fige.enRetard() ? "oui" : "non",
                fige.meteos().stream()
                        .map(meteo -> meteo.partie() + " : " + meteo.meteo().libelle())
                        .collect(Collectors.joining(" ; ")),
                fige.dit(),
                listes.stream()
                        .filter(liste ->
                                faits(liste).anyMatch(sien -> sien.code().equals(fige.code())))
                        .map(Tableaux.Numerote::nom)
                        .collect(Collectors.joining(", ")));
    }
}
