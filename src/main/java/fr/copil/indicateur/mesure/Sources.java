package fr.copil.indicateur.mesure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the figures that are shown come from: their deliveries, never what the definition of the indicateur announces. */
public final class Sources {

    private Sources() {}

    /**
     * @param montrees what a figure shows; where none of it has a value, who says so is the source
     * @param sinon when nothing was received
     */
    public static String enClair(Stream<Mesure> montrees, String sinon) {
        List<Mesure> toutes = montrees.toList();
        String cartes = String.join(" puis ", cartes(toutes.stream()));
        return livraisons(toutes, sinon) + (cartes.isEmpty() ? "" : " ; groupes d'après " + cartes);
    }

    /** The maps that say who is in the groups shown, the oldest first. */
    public static List<String> cartes(Stream<Mesure> montrees) {
        return montrees.filter(m -> m.enValeur().isPresent())
                .sorted(Comparator.comparingInt(Mesure::periode))
                .map(m -> m.source().carte())
                .filter(carte -> !carte.isEmpty())
                .distinct()
                .toList();
    }

    /** The same without the maps. */
    public static String livraisons(Stream<Mesure> montrees, String sinon) {
        return livraisons(montrees.toList(), sinon);
    }

    private static String livraisons(List<Mesure> toutes, String sinon) {
        List<Mesure> valeurs =
                toutes.stream().filter(m -> m.enValeur().isPresent()).toList();
        return (valeurs.isEmpty() ? toutes : valeurs)
                .stream()
                        .map(m -> m.source().enClair())
                        .distinct()
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(" ; "), lues -> lues.isEmpty() ? sinon : lues));
    }
}
