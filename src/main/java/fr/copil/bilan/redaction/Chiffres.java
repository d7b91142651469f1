package fr.copil.bilan.redaction;

import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.figure.FigureModele;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chapters made of figures. */
final class Chiffres {

    private Chiffres() {}

    static Proposition cles(Matiere matiere) {
        return new Proposition.Texte()
                .dire(
                        "Chaque figure porte sa source et, quand elle montre une valeur, un code qui la retrouve telle qu'elle"
                                + " était, même révisée depuis.\n\n")
                .bloc("sans-donnee", "Ce dont l'année n'a aucune donnée", sansDonnee(matiere))
                .avec(illustrees(matiere.figures().stream().filter(Chiffres::cle)));
    }

    /** Of a year that is over, nobody is still to send anything. */
    static String sansDonnee(Matiere matiere) {
        return matiere.sansDonnee().isEmpty()
                ? ""
                : "Aucune donnée pour " + matiere.annee() + " : "
                        + Markdown.echapper(matiere.sansDonnee().stream()
                                .map(sujet -> "« " + sujet + " »")
                                .collect(Collectors.joining(", ")))
                        + ".";
    }

    static Proposition ecarts(Matiere matiere) {
        return new Proposition(
                "Ce que chaque groupe a fait bouger se calcule ; les causes ne se déduisent pas des chiffres.",
                Map.of(),
                illustrees(matiere.figures().stream().filter(Chiffres::deLEcart)));
    }

    /** What the convention measures besides. */
    static Proposition series(Matiere matiere) {
        return new Proposition("", Map.of(), illustrees(autres(matiere).stream()));
    }

    static List<FigureModele> autres(Matiere matiere) {
        return matiere.figures().stream()
                .filter(figure -> !cle(figure) && !deLEcart(figure))
                .toList();
    }

    private static List<Bloc> illustrees(Stream<FigureModele> figures) {
        return figures.<Bloc>map(Bloc.Illustration::new).toList();
    }

    private static boolean cle(FigureModele figure) {
        return FiguresDuBilan.duTableau(figure);
    }

    /** The gap itself over the years, told apart from the series it comes from. */
    private static boolean deLEcart(FigureModele figure) {
        return figure.id().startsWith("ecart-de-");
    }
}
