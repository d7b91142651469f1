package fr.copil.collecte.referentiel;

import java.util.List;
import java.util.stream.Stream;

/** All that {@code data/referentiel} holds. */
final class Registres {

    /** In an order where each one names rows of itself or of those before; links in lists may point anywhere. */
    static final List<Registre> TOUS = Stream.of(
                    TablesDesConventions.TOUTES,
                    TablesDesChiffres.TOUTES,
                    TablesDuTravail.TOUTES,
                    TablesDesNotices.TOUTES)
            .flatMap(List::stream)
            .toList();

    private Registres() {}
}
