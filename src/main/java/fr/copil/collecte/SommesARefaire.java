package fr.copil.collecte;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.versement.MesureRecue;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The indicateurs whose sums depend on something else than their own files, and that something changed: where a member
 * counts, or how their values are made. Written with the change and crossed out with the sums, so that a loading that
 * stops in between is taken up by the next.
 */
@Component
class SommesARefaire {

    private final JdbcTemplate jdbc;

    SommesARefaire(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean enReste() {
        return !jdbc.queryForList("select indicateur from somme_a_refaire", String.class)
                .isEmpty();
    }

    boolean concernent(SerieOuverte serie) {
        return jdbc.queryForList("select indicateur from somme_a_refaire", String.class).stream()
                .anyMatch(serie.indicateurs()::contains);
    }

    /**
     * @param deplaces territories that count elsewhere than before
     * @param transmis the indicateurs of which somebody transmitted a figure of theirs
     */
    void noterLesDeplaces(Set<CodeTerritoire> deplaces, Set<String> transmis, DonneesOuvertes donnees) {
        noter(transmis);
        // A perimeter is made of départements: where one of them stands may bear on the sums of all others.
        boolean tous = deplaces.stream().anyMatch(code -> code.valeur().startsWith("DEP-"));
        for (SerieOuverte serie : SeriesOuvertes.TOUTES) {
            List<MesureRecue> mesures = serie.lectures().keySet().stream()
                    .flatMap(donnees::deGenre)
                    .flatMap(lecture -> donnees.de(lecture.entree()).mesures().stream())
                    .toList();
            if (mesures.stream().anyMatch(mesure -> tous || deplaces.contains(mesure.territoire()))) {
                noter(serie.indicateurs());
            }
        }
    }

    /** How the values of an indicateur are made, and what its years are. */
    record Somme(String calcul, String rattachement) {}

    Map<String, Somme> definitions() {
        Map<String, Somme> definitions = new HashMap<>();
        jdbc.query("select id, calcul, rattachement from indicateur", ligne -> {
            definitions.put(ligne.getString(1), new Somme(ligne.getString(2), ligne.getString(3)));
        });
        return definitions;
    }

    /** One that was not there before has no sum yet, but in the series, whose files were refused until it was. */
    void noterLesRedefinis(Map<String, Somme> avant) {
        noter(definitions().entrySet().stream()
                .filter(somme -> !somme.getValue().equals(avant.get(somme.getKey())))
                .map(Map.Entry::getKey)
                .filter(id -> avant.containsKey(id)
                        || SeriesOuvertes.TOUTES.stream()
                                .anyMatch(serie -> serie.indicateurs().contains(id)))
                .collect(Collectors.toSet()));
    }

    void barrer(SerieOuverte serie) {
        retirer(serie.indicateurs());
    }

    /** Those that no published file feeds: what somebody transmitted. */
    Set<String> horsDesSeries() {
        return jdbc.queryForList("select indicateur from somme_a_refaire", String.class).stream()
                .filter(id -> SeriesOuvertes.TOUTES.stream()
                        .noneMatch(serie -> serie.indicateurs().contains(id)))
                .collect(Collectors.toSet());
    }

    void barrer(Set<String> indicateurs) {
        retirer(indicateurs);
    }

    private void noter(Collection<String> indicateurs) {
        retirer(indicateurs);
        jdbc.batchUpdate("insert into somme_a_refaire (indicateur) values (?)", uns(indicateurs));
    }

    private void retirer(Collection<String> indicateurs) {
        jdbc.batchUpdate("delete from somme_a_refaire where indicateur = ?", uns(indicateurs));
    }

    private static List<Object[]> uns(Collection<String> indicateurs) {
        return indicateurs.stream().map(id -> new Object[] {id}).toList();
    }
}
