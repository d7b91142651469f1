package fr.copil.collecte;

import fr.copil.indicateur.versement.MesureRecue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Indicateurs that one or more published files feed together.
 *
 * @param indicateurs all that these files say
 * @param lectures by genre of the catalogue; where two files say the same thing, the genre that comes first is kept
 * @param derivees what follows from the figures of all the files together
 * @param dependances genres of the files that say where these figures belong: while one is refused, the series stays as it
 *     was, and when one changes, it is read again
 */
record SerieOuverte(
        Set<String> indicateurs,
        Map<String, Releves.LectureDeFichier> lectures,
        UnaryOperator<List<MesureRecue>> derivees,
        Set<String> dependances) {

    static SerieOuverte de(String... indicateurs) {
        return new SerieOuverte(Set.of(indicateurs), Map.of(), mesures -> List.of(), Set.of());
    }

    SerieOuverte lue(String genre, Releves.LectureDeFichier lecteur) {
        Map<String, Releves.LectureDeFichier> tous = new LinkedHashMap<>(lectures);
        tous.put(genre, lecteur);
        return new SerieOuverte(indicateurs, tous, derivees, dependances);
    }

    SerieOuverte avec(UnaryOperator<List<MesureRecue>> derivation) {
        return new SerieOuverte(indicateurs, lectures, derivation, dependances);
    }

    SerieOuverte situee(String... genres) {
        return new SerieOuverte(indicateurs, lectures, derivees, Set.of(genres));
    }
}
