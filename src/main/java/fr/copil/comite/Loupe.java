package fr.copil.comite;

import fr.copil.commun.ErreurCopil;
import fr.copil.figure.FigureModele;
import fr.copil.figure.Graphique;
import fr.copil.figure.Graphique.Courbes;
import fr.copil.figure.Trait;
import java.util.Arrays;
import java.util.List;

/** How a room looks at one figure: whole, as its table, or one series of it alone. Stored as a word, empty for the whole. */
public final class Loupe {

    public static final String TABLEAU = "tableau";

    private Loupe() {}

    /** @throws ErreurCopil for a word that is none of them */
    static String connue(String loupe) {
        if (loupe.isEmpty()
                || loupe.equals(TABLEAU)
                || Arrays.stream(Trait.values()).anyMatch(trait -> trait.name().equals(loupe))) {
            return loupe;
        }
        throw new ErreurCopil("SEANCE-LOUPE", "Cette figure ne se montre pas ainsi.");
    }

    /** Whether one of its series can be seen alone. */
    public static boolean parSeries(FigureModele figure) {
        return series(figure).size() > 1;
    }

    /** The next series alone, then all of them again; the whole for a figure that has no two. */
    public static String suivante(FigureModele figure, String loupe) {
        if (!parSeries(figure)) {
            return "";
        }
        List<String> series = series(figure);
        int rang = series.indexOf(loupe) + 1;
        return rang < series.size() ? series.get(rang) : "";
    }

    /** What is left of it, with the words of what one looks at; a series that is no more leaves the whole. */
    public static FigureModele sur(FigureModele figure, String loupe) {
        if (!(figure.graphique() instanceof Courbes courbes) || !series(figure).contains(loupe)) {
            return figure;
        }
        return figure.dessinee(new Courbes(
                courbes.description(),
                courbes.axeX(),
                courbes.axeY(),
                courbes.unite(),
                courbes.min(),
                courbes.max(),
                courbes.series().stream()
                        .filter(serie -> serie.trait().name().equals(loupe))
                        .toList(),
                courbes.cibles(),
                List.of(),
                courbes.ruptures()));
    }

    /** {@code QPV seul}, {@code en tableau}; empty for the whole. */
    public static String enMots(FigureModele figure, String loupe) {
        if (loupe.equals(TABLEAU)) {
            return "en tableau";
        }
        return figure.graphique() instanceof Courbes courbes
                ? courbes.series().stream()
                        .filter(serie -> serie.trait().name().equals(loupe))
                        .findFirst()
                        .map(serie -> "une seule série : " + serie.nom())
                        .orElse("")
                : "";
    }

    private static List<String> series(FigureModele figure) {
        Graphique graphique = figure.graphique();
        return graphique instanceof Courbes courbes
                ? courbes.series().stream()
                        .map(serie -> serie.trait().name())
                        .distinct()
                        .toList()
                : List.of();
    }
}
