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

    /** A join: H2 would ask again for each row what an "in" holds. */
    private static final String MEMBRES =
            " from (select distinct territoire from mesure where indicateur = ? and not agregee and en_vigueur_au is null) m ";

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

    /** Where all lies: no figure changes it, and the indicateurs of one writing, which often have the same members, read it once. */
    static final class Carte {

        private final Set<String> situes = new HashSet<>();
        private final Map<String, List<String>> ancetres = new HashMap<>();
        private final Map<String, Set<Population>> populations = new HashMap<>();
        private final Set<String> distingues = new HashSet<>();
        private final Map<String, String> genres = new HashMap<>();
        private final Set<String> comptes = new HashSet<>();
        private final Map<String, Map<String, Map<Population, Integer>>> unites = new HashMap<>();
        private @Nullable Map<String, Map<String, Integer>> territoires;
        private @Nullable Map<String, String> noms;
        private @Nullable Map<String, List<String>> localites;

        private Carte() {}
    }

    /** @param membres of the indicateur, in force */
    Appartenances appartenances(String indicateur, Set<String> membres, Carte carte) {
        if (carte.situes.addAll(membres)) {
            situer(indicateur, carte);
        }
        boolean reseaux = comptesReseaux(indicateur);
        boolean transmis = !reseaux && transmis(indicateur);
        return new Appartenances(
                carte.ancetres,
                carte.populations,
                transmis ? parties(indicateur, membres, carte) : PartsAttendues.AUCUNE,
                reseaux ? reseaux() : Map.of(),
                transmis ? noms(carte) : Map.of(),
                alentours(membres, carte));
    }

    private void situer(String indicateur, Carte carte) {
        Map<String, List<String>> ancetres = new HashMap<>();
        lots.query(
                "select a.territoire, a.ancetre" + MEMBRES
                        + "join ascendance a on a.territoire = m.territoire where a.ancetre <> a.territoire",
                ligne -> {
                    ancetres.computeIfAbsent(ligne.getString(1), membre -> new ArrayList<>())
                            .add(ligne.getString(2));
                },
                indicateur);
        carte.ancetres.putAll(ancetres);
        lots.query(
                "select p.etablissement, p.population" + MEMBRES
                        + "join etablissement_population p on p.etablissement = m.territoire",
                ligne -> {
                    carte.populations
                            .computeIfAbsent(ligne.getString(1), membre -> EnumSet.noneOf(Population.class))
                            .add(Population.valueOf(ligne.getString(2)));
                },
                indicateur);
    }

    /** Where all communes are known, a member that stands in none is missing from one of them. */
    private Map<String, List<String>> alentours(Set<String> membres, Carte carte) {
        Map<String, List<String>> nonSitues = new HashMap<>();
        membres.forEach(membre -> {
            List<String> dessus = carte.ancetres.getOrDefault(membre, List.of());
            boolean situe = dessus.stream().anyMatch(code -> code.startsWith("COM-"));
            if (!situe && (membre.startsWith("ETAB-") || membre.startsWith("REP-"))) {
                dessus.stream()
                        .filter(code -> code.startsWith("DEP-"))
                        .forEach(departement ->
                                nonSitues.put(membre, localites(carte).getOrDefault(departement, List.of())));
            }
        });
        return nonSitues;
    }

    private Map<String, List<String>> localites(Carte carte) {
        if (carte.localites != null) {
            return carte.localites;
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
        carte.localites = localites;
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

    private Map<String, String> noms(Carte carte) {
        if (carte.noms != null) {
            return carte.noms;
        }
        Map<String, String> noms = new HashMap<>();
        lots.query("select code, nom from territoire where niveau in ('REGION', 'ACADEMIE', 'DEPARTEMENT')", ligne -> {
            noms.put(ligne.getString(1), ligne.getString(2));
        });
        carte.noms = noms;
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

    private PartsAttendues parties(String indicateur, Set<String> membres, Carte carte) {
        if (carte.distingues.addAll(membres)) {
            lots.query(
                    "select t.code, " + GENRE + MEMBRES
                            + "join territoire t on t.code = m.territoire where t.niveau in ('RESEAU', 'ETABLISSEMENT')",
                    ligne -> {
                        carte.genres.put(ligne.getString(1), ligne.getString(2));
                    },
                    indicateur);
            compter(carte);
        }
        return new PartsAttendues(territoires(carte), carte.unites, carte.genres);
    }

    /** Overseas collectivities are no départements: they are not missing from a sum. */
    private Map<String, Map<String, Integer>> territoires(Carte carte) {
        if (carte.territoires != null) {
            return carte.territoires;
        }
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
        carte.territoires = parties;
        return parties;
    }

    /** Joined and added up here: H2 takes five times as long to do it as to give the rows. */
    private void compter(Carte carte) {
        Set<String> nouveaux = new HashSet<>(carte.genres.values());
        nouveaux.removeAll(carte.comptes);
        if (nouveaux.isEmpty()) {
            return;
        }
        carte.comptes.addAll(nouveaux);
        Map<String, String> genres = new HashMap<>();
        lots.query(
                "select t.code, " + GENRE + " from territoire t where t.niveau in ('RESEAU', 'ETABLISSEMENT')",
                ligne -> {
                    if (nouveaux.contains(ligne.getString(2))) {
                        genres.put(ligne.getString(1), ligne.getString(2));
                    }
                });
        Map<String, Set<Population>> populations = new HashMap<>();
        lots.query("select etablissement, population from etablissement_population", ligne -> {
            if (genres.containsKey(ligne.getString(1))) {
                populations
                        .computeIfAbsent(ligne.getString(1), unite -> EnumSet.noneOf(Population.class))
                        .add(Population.valueOf(ligne.getString(2)));
            }
        });
        lots.query("select territoire, ancetre from ascendance where ancetre <> territoire", ligne -> {
            String genre = genres.get(ligne.getString(1));
            if (genre != null) {
                Map<Population, Integer> ici = carte.unites
                        .computeIfAbsent(ligne.getString(2), ancetre -> new HashMap<>())
                        .computeIfAbsent(genre, g -> new EnumMap<>(Population.class));
                populations
                        .getOrDefault(ligne.getString(1), Set.of())
                        .forEach(population -> ici.merge(population, 1, Integer::sum));
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
