package fr.copil.bilan.redaction;

import fr.copil.commun.Etat;
import fr.copil.figure.FigureModele;
import fr.copil.figure.Graphique;
import fr.copil.indicateur.Etude;
import fr.copil.indicateur.figure.FiguresPourDocuments;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.tableaudebord.FigureCle;
import fr.copil.tableaudebord.TableauDeBord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The key figures: those of the dashboard, then those of what the convention measures and that has a value here. */
final class FiguresDuBilan {

    private static final String EN_EP = "ecart-ep";

    private FiguresDuBilan() {}

    /** One of those of the dashboard. */
    static boolean duTableau(FigureModele figure) {
        return figure.id().equals(EN_EP)
                || Arrays.stream(FigureCle.values()).anyMatch(cle -> cle.id().equals(figure.id()));
    }

    /** @param parmi those of the dashboard to draw */
    static List<FigureModele> de(TableauDeBord qpv, TableauDeBord ep, Set<FigureCle> parmi, List<Etude> etudes) {
        List<FigureModele> figures = new ArrayList<>();
        for (FigureCle cle : parmi) {
            FigureModele figure = cle.de(qpv);
            figures.add(figure.renommee(figure.id(), figure.titre()));
            if (cle == FigureCle.ECART) {
                FigureModele enEp = cle.de(ep);
                if (aUneValeur(enEp)) {
                    figures.add(enEp.renommee(EN_EP, enEp.titre()));
                }
            }
        }
        for (Etude etude : etudes) {
            // A published series that has nothing here is owed by nobody.
            boolean attendue = etude.definition().convention() != null;
            figures(etude)
                    .filter(FiguresDuBilan::seSuit)
                    .filter(figure -> attendue || ditQuelqueChoseDIci(figure))
                    .forEach(figures::add);
        }
        return List.copyOf(figures);
    }

    /** The series of the DNB is the first figure of the dashboard already. */
    private static Stream<FigureModele> figures(Etude etude) {
        String code = etude.definition().id();
        return FiguresPourDocuments.de(etude).stream()
                .filter(figure ->
                        !code.equals(Indicateurs.DNB_GENERAL) || figure.id().equals("ecart"))
                .map(figure -> figure.id().equals("ecart")
                        ? figure.renommee(
                                "ecart-de-" + code,
                                "Écart : " + etude.definition().nom())
                        : figure.renommee("serie-" + code, figure.titre()));
    }

    /** From two years on: a lone point is not a series. */
    private static boolean seSuit(FigureModele figure) {
        return figure.graphique() instanceof Graphique.Courbes courbes
                && courbes.series().stream()
                                .flatMap(serie -> serie.points().stream())
                                .filter(point -> point.y() != null)
                                .map(Graphique.Point::x)
                                .distinct()
                                .count()
                        > 1;
    }

    /** Its first line is the territory's. */
    private static boolean ditQuelqueChoseDIci(FigureModele figure) {
        return figure.graphique() instanceof Graphique.Courbes courbes
                && courbes.series().stream()
                        .limit(1)
                        .flatMap(serie -> serie.points().stream())
                        .anyMatch(point -> !Etat.NON_TRANSMIS.code().equals(point.etat()));
    }

    /** What it is about, before what it says of it. */
    static String sujet(FigureModele figure) {
        return figure.titre().replaceFirst("\\s*:.*", "");
    }

    private static boolean aUneValeur(FigureModele figure) {
        return switch (figure.graphique()) {
            case Graphique.Courbes courbes ->
                courbes.series().stream()
                        .flatMap(serie -> serie.points().stream())
                        .anyMatch(p -> p.y() != null);
            case Graphique.Barres barres ->
                barres.lignes().stream().anyMatch(ligne -> !ligne.parts().isEmpty());
            case Graphique.Carte carte -> false;
        };
    }
}
