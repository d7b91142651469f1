package fr.copil.indicateur.mesure;

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
