package fr.copil.indicateur.versement;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Population;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the members of an indicateur count, and what parts should exist: no figure is read here. Decision 0020. */
@Repository
class AppartenancesQueries {

    /** A public collège is counted among public collèges: names begin with what it is. A network among networks. */
    private static final String GENRE =
            "case when t.niveau = 'RESEAU' then 'REP' else coalesce(t.categorie, '') || ' ' || left(t.recherche, 4) end";

    private final JdbcClient jdbc;
    private final JdbcTemplate lots;

    AppartenancesQueries(JdbcClient jdbc, JdbcTemplate lots) {
        this.jdbc = jdbc;
        this.lots = lots;
    }

    /** Of the members in force. */
    Appartenances appartenances(String indicateur) {
        // A join: H2 would ask again for each row what an "in" holds.
        String membres =
                " from (select distinct territoire from mesure where indicateur = ? and not agregee and en_vigueur_au is null) m ";
        Map<String, List<String>> ancetres = new HashMap<>();
        lots.query(
                "select a.territoire, a.ancetre" + membres
                        + "join ascendance a on a.territoire = m.territoire where a.ancetre <> a.territoire",
                ligne -> {
                    ancetres.computeIfAbsent(ligne.getString(1), membre -> new ArrayList<>())
                            .add(ligne.getString(2));
                },
                indicateur);
        Map<String, Set<Population>> populations = new HashMap<>();
        lots.query(
                "select p.etablissement, p.population" + membres
                        + "join etablissement_population p on p.etablissement = m.territoire",
                ligne -> {
                    populations
                            .computeIfAbsent(ligne.getString(1), membre -> EnumSet.noneOf(Population.class))
                            .add(Population.valueOf(ligne.getString(2)));
                },
                indicateur);
        boolean reseaux = comptesReseaux(indicateur);
        boolean transmis = !reseaux && transmis(indicateur);
        return new Appartenances(
                ancetres,
                populations,
                transmis ? parties(indicateur) : PartsAttendues.AUCUNE,
                reseaux ? reseaux() : Map.of(),
                transmis ? noms() : Map.of(),
                alentours(ancetres));
    }

    /** Where all communes are known, a member that stands in none is missing from one of them. */
    private Map<String, List<String>> alentours(Map<String, List<String>> ancetres) {
        Map<String, List<String>> nonSitues = new HashMap<>();
        ancetres.forEach((membre, dessus) -> {
            boolean situe = dessus.stream().anyMatch(code -> code.startsWith("COM-"));
            if (!situe && (membre.startsWith("ETAB-") || membre.startsWith("REP-"))) {
                dessus.stream()
                        .filter(code -> code.startsWith("DEP-"))
                        .forEach(departement -> nonSitues.put(membre, List.of(departement)));
            }
        });
        if (nonSitues.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> localites = new HashMap<>();
        lots.query(
                """
                select a.ancetre, a.territoire from ascendance a
                join territoire d on d.code = a.ancetre and d.communes_connues
                join territoire t on t.code = a.territoire and t.niveau in ('COMMUNE', 'EPCI')
                """,
                ligne -> {
                    localites
                            .computeIfAbsent(ligne.getString(1), departement -> new ArrayList<>())
                            .add(ligne.getString(2));
                });
        nonSitues.replaceAll((membre, departement) -> localites.getOrDefault(departement.getFirst(), List.of()));
        return nonSitues;
    }

    /** What is published has its own perimeter: nothing is missing from it. */
    private boolean transmis(String indicateur) {
        return jdbc.sql(
                        """
                        select 1 from mesure
                        where indicateur = :indicateur and not agregee and not publiee and en_vigueur_au is null limit 1
                        """)
                .param("indicateur", indicateur)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private Map<String, String> noms() {
        Map<String, String> noms = new HashMap<>();
        lots.query("select code, nom from territoire where niveau in ('REGION', 'ACADEMIE', 'DEPARTEMENT')", ligne -> {
            noms.put(ligne.getString(1), ligne.getString(2));
        });
        return noms;
    }

    private boolean comptesReseaux(String indicateur) {
        return jdbc.sql("select 1 from indicateur where id = :indicateur and compte = 'RESEAUX'")
                .param("indicateur", indicateur)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The map holds every network: those are the parts of a count of networks. */
    private Map<String, Map<Population, Integer>> reseaux() {
        Map<String, Map<Population, Integer>> reseaux = new HashMap<>();
        lots.query(
                """
                select a.ancetre, p.population, count(*) from territoire t
                join ascendance a on a.territoire = t.code and a.ancetre <> t.code
                join etablissement_population p on p.etablissement = t.code
                where t.niveau = 'RESEAU' group by a.ancetre, p.population
                """,
                ligne -> {
                    reseaux.computeIfAbsent(ligne.getString(1), ancetre -> new EnumMap<>(Population.class))
                            .put(Population.valueOf(ligne.getString(2)), ligne.getInt(3));
                });
        return reseaux;
    }

    private PartsAttendues parties(String indicateur) {
        Map<String, String> genres = new HashMap<>();
        lots.query(
                "select distinct t.code, " + GENRE
                        + """
                          from mesure m join territoire t on t.code = m.territoire
                        where m.indicateur = ? and not m.agregee and not m.publiee and m.en_vigueur_au is null
                          and t.niveau in ('RESEAU', 'ETABLISSEMENT')
                        """,
                ligne -> {
                    genres.put(ligne.getString(1), ligne.getString(2));
                },
                indicateur);
        return new PartsAttendues(territoires(), unites(Set.copyOf(genres.values())), genres);
    }

    /** Overseas collectivities are no départements: they are not missing from a sum. */
    private Map<String, Map<String, Integer>> territoires() {
        Map<String, Map<String, Integer>> parties = new HashMap<>();
        lots.query(
                """
                select a.ancetre, substring(a.territoire from 1 for position('-' in a.territoire) - 1), count(*)
                from ascendance a join territoire t on t.code = a.territoire
                where a.ancetre <> a.territoire
                  and t.niveau in ('REGION', 'ACADEMIE', 'DEPARTEMENT')
                  and not (t.niveau = 'DEPARTEMENT' and (a.territoire in ('DEP-975', 'DEP-977', 'DEP-978')
                           or a.territoire like 'DEP-98%'))
                group by 1, 2
                """,
                ligne -> {
                    parties.computeIfAbsent(ligne.getString(1), ancetre -> new HashMap<>())
                            .put(ligne.getString(2), ligne.getInt(3));
                });
        return parties;
    }

    private Map<String, Map<String, Map<Population, Integer>>> unites(Set<String> genres) {
        Map<String, Map<String, Map<Population, Integer>>> unites = new HashMap<>();
        if (!genres.isEmpty()) {
            jdbc.sql(
                            "select a.ancetre, g.genre, p.population, count(*) from (select t.code, " + GENRE
                                    + """
                               as genre from territoire t where t.niveau in ('RESEAU', 'ETABLISSEMENT')) g
                            join ascendance a on a.territoire = g.code and a.ancetre <> g.code
                            join etablissement_population p on p.etablissement = g.code
                            where g.genre in (:genres) group by a.ancetre, g.genre, p.population
                            """)
                    .param("genres", genres)
                    .query(ligne -> {
                        unites.computeIfAbsent(ligne.getString(1), ancetre -> new HashMap<>())
                                .computeIfAbsent(ligne.getString(2), genre -> new EnumMap<>(Population.class))
                                .put(Population.valueOf(ligne.getString(3)), ligne.getInt(4));
                    });
        }
        return unites;
    }

    /** Says which départements the published files are about, by year; none for the whole country. */
    void retenir(String indicateur, Map<Integer, Set<CodeTerritoire>> perimetres) {
        lots.update("delete from perimetre where indicateur = ?", indicateur);
        List<Object[]> lignes = new ArrayList<>();
        perimetres.forEach((periode, departements) -> departements.forEach(
                departement -> lignes.add(new Object[] {indicateur, periode, departement.valeur()})));
        lots.batchUpdate("insert into perimetre (indicateur, periode, departement) values (?, ?, ?)", lignes);
    }

    /** By year, the territories that hold a département beyond the perimeter, or lie in one; no year for the whole country. */
    Map<Integer, Set<String>> horsPerimetre(String indicateur) {
        Map<Integer, Set<String>> dedans = new HashMap<>();
        lots.query(
                "select periode, departement from perimetre where indicateur = ?",
                ligne -> {
                    dedans.computeIfAbsent(ligne.getInt(1), periode -> new HashSet<>())
                            .add(ligne.getString(2));
                },
                indicateur);
        Map<Set<String>, Set<String>> dehors = new HashMap<>();
        Map<Integer, Set<String>> parAnnee = new HashMap<>();
        dedans.forEach(
                (periode, departements) -> parAnnee.put(periode, dehors.computeIfAbsent(departements, this::horsDe)));
        return parAnnee;
    }

    private Set<String> horsDe(Set<String> dedans) {
        return new HashSet<>(jdbc.sql(
                        """
                        select distinct a.ancetre from ascendance a
                        join territoire t on t.code = a.territoire and t.niveau = 'DEPARTEMENT'
                        where a.territoire not in (:dedans)
                        union
                        select a.territoire from ascendance a
                        join territoire t on t.code = a.ancetre and t.niveau = 'DEPARTEMENT'
                        where a.territoire like 'EPCI-%' and a.ancetre not in (:dedans)
                        """)
                .param("dedans", dedans)
                .query(String.class)
                .list());
    }
}
