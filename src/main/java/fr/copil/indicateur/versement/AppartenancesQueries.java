package fr.copil.indicateur.versement;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Population;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** For one writing. */
    Carte carte() {
        return new Carte();
    }

    /** Where all that the map holds lies: no figure changes it, and one writing reads each part of it once, when it is asked for. */
    final class Carte {

        private @Nullable Map<String, Map<String, Integer>> territoires;
        private @Nullable Map<String, String> noms;
        private @Nullable Map<String, List<String>> localites;
        private final Set<String> genres = new HashSet<>();
        private final Map<String, Map<String, Map<Population, Integer>>> unites = new HashMap<>();

        private Carte() {}

        private Map<String, Map<String, Integer>> territoires() {
            if (territoires == null) {
                territoires = AppartenancesQueries.this.territoires();
            }
            return territoires;
        }

        private Map<String, String> noms() {
            if (noms == null) {
                noms = AppartenancesQueries.this.noms();
            }
            return noms;
        }

        private Map<String, List<String>> localites() {
            if (localites == null) {
                localites = AppartenancesQueries.this.localites();
            }
            return localites;
        }

        /** Of these kinds at least. */
        private Map<String, Map<String, Map<Population, Integer>>> unites(Collection<String> voulus) {
            Set<String> nouveaux = new HashSet<>(voulus);
            nouveaux.removeAll(genres);
            if (!nouveaux.isEmpty()) {
                compter(nouveaux, unites);
                genres.addAll(nouveaux);
            }
            return unites;
        }
    }

    /** Of the members in force. */
    Appartenances appartenances(String indicateur, Carte carte) {
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
                transmis ? parties(indicateur, carte) : PartsAttendues.AUCUNE,
                reseaux ? reseaux() : Map.of(),
                transmis ? carte.noms() : Map.of(),
                alentours(ancetres, carte));
    }

    /** Where all communes are known, a member that stands in none is missing from one of them. */
    private Map<String, List<String>> alentours(Map<String, List<String>> ancetres, Carte carte) {
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
        Map<String, List<String>> localites = carte.localites();
        nonSitues.replaceAll((membre, departement) -> localites.getOrDefault(departement.getFirst(), List.of()));
        return nonSitues;
    }

    private Map<String, List<String>> localites() {
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
        return localites;
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

    private PartsAttendues parties(String indicateur, Carte carte) {
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
        return new PartsAttendues(carte.territoires(), carte.unites(genres.values()), genres);
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

    /** Few sets of groups, and many groups in each: those of one set are counted together, then each of its groups. */
    private void compter(Set<String> genres, Map<String, Map<String, Map<Population, Integer>>> unites) {
        jdbc.sql(
                        "select a.ancetre, g.genre, g.populations, count(*) from (select t.code, " + GENRE
                                + """
                           as genre, string_agg(p.population, ',' order by p.population) as populations
                        from territoire t join etablissement_population p on p.etablissement = t.code
                        where t.niveau in ('RESEAU', 'ETABLISSEMENT') group by t.code, 2) g
                        join ascendance a on a.territoire = g.code and a.ancetre <> g.code
                        where g.genre in (:genres) group by a.ancetre, g.genre, g.populations
                        """)
                .param("genres", genres)
                .query(ligne -> {
                    Map<Population, Integer> ici = unites.computeIfAbsent(ligne.getString(1), ancetre -> new HashMap<>())
                            .computeIfAbsent(ligne.getString(2), genre -> new EnumMap<>(Population.class));
                    for (String population : ligne.getString(3).split(",")) {
                        ici.merge(Population.valueOf(population), ligne.getInt(4), Integer::sum);
                    }
                });
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
