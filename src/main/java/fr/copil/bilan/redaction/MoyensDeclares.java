package fr.copil.bilan.redaction;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.commun.Nombres;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import fr.copil.moyens.LigneComptee;
import fr.copil.moyens.MoyensDuTerritoire;
import fr.copil.moyens.MoyensDuTerritoire.Total;
import fr.copil.moyens.Poste;
import fr.copil.moyens.Unite;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What services declared of the year accounted for, each euro once; what files publish has its own table. */
final class MoyensDeclares {

    private MoyensDeclares() {}

    /** Those that count in the territory, of one year. */
    static MoyensDuTerritoire de(MoyensDuTerritoire moyens, int annee) {
        return new MoyensDuTerritoire(
                moyens.territoire(),
                moyens.de(annee).stream()
                        .filter(LigneComptee::comptee)
                        .filter(ligne -> !ligne.moyen().publie())
                        .toList(),
                List.of(),
                List.of(),
                false);
    }

    /** Nothing where nobody declared anything. */
    static Optional<Bloc> tableau(@Nullable MoyensDuTerritoire declares, int annee) {
        return Optional.ofNullable(declares)
                .filter(moyens -> !moyens.lignes().isEmpty())
                .map(moyens -> new Bloc.Grille(
                        new FigureModele.Tableau(
                                "Moyens déclarés par les services, " + annee,
                                List.of("Dispositif", "Financeur", "Déclaré par", "Valeur"),
                                Arrays.stream(Unite.values())
                                        .flatMap(unite -> moyens.postes(unite).stream())
                                        .map(poste -> ligne(moyens, poste, annee))
                                        .toList()),
                        List.of(28, 28, 26, 18)));
    }

    private static List<Cellule> ligne(MoyensDuTerritoire moyens, Poste poste, int annee) {
        Total total = moyens.totaux(poste).getOrDefault(annee, new Total(BigDecimal.ZERO, false));
        return List.of(
                Cellule.texte(poste.dispositifEnClair()),
                Cellule.texte(poste.financeurEnClair()),
                Cellule.texte(moyens.lignes().stream()
                        .map(LigneComptee::moyen)
                        .filter(moyen -> moyen.poste().groupe().equals(poste.groupe())
                                && moyen.poste().unite() == poste.unite())
                        .map(moyen -> moyen.par())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "))),
                Cellule.texte(valeur(total.valeur(), poste.unite()) + (total.provisoire() ? " (provisoire)" : "")));
    }

    private static String valeur(BigDecimal valeur, Unite unite) {
        return switch (unite) {
            case EUROS ->
                Nombres.entier(valeur.setScale(0, RoundingMode.HALF_UP).longValueExact()) + Nombres.FINE + "€";
            case POSTES ->
                Nombres.court(valeur.doubleValue()) + (valeur.compareTo(BigDecimal.TWO) >= 0 ? " postes" : " poste");
        };
    }
}
