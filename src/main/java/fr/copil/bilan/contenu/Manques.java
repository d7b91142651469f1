package fr.copil.bilan.contenu;

import fr.copil.commun.Etat;
import fr.copil.figure.FigureModele;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import org.jspecify.annotations.Nullable;

/** What a figure shows that nobody sent, from the states that it draws. Decision 0024. */
public final class Manques {

    private Manques() {}

    /** Somewhere in it. */
    public static boolean dans(FigureModele figure) {
        return switch (figure.graphique()) {
            case Graphique.Courbes courbes ->
                courbes.series().stream()
                        .flatMap(serie -> serie.points().stream())
                        .anyMatch(point -> nonTransmis(point.etat()));
            case Graphique.Barres barres -> uneLigne(barres);
            case Graphique.Carte carte -> carte.zones().stream().anyMatch(zone -> nonTransmis(zone.etat()));
        };
    }

    /**
     * What its sentence speaks of first: the last year of its first line, or a part of one of its bars. Where that was sent,
     * be it hidden to the reader, nobody is said to owe it because a line beside it is missing.
     */
    public static boolean aujourdHui(FigureModele figure) {
        return switch (figure.graphique()) {
            case Graphique.Courbes courbes ->
                courbes.series().stream()
                        .filter(serie -> !serie.points().isEmpty())
                        .limit(1)
                        .anyMatch(serie -> nonTransmis(serie.points().getLast().etat()));
            case Graphique.Barres barres ->
                uneLigne(barres)
                        || barres.lignes().stream()
                                .flatMap(ligne -> ligne.parts().stream())
                                .anyMatch(part -> part.trait() == Trait.NON_TRANSMIS);
            case Graphique.Carte carte -> dans(figure);
        };
    }

    private static boolean uneLigne(Graphique.Barres barres) {
        return barres.lignes().stream().anyMatch(ligne -> nonTransmis(ligne.etat()));
    }

    private static boolean nonTransmis(@Nullable String etat) {
        return Etat.NON_TRANSMIS.code().equals(etat);
    }
}
