package fr.copil.indicateur.versement;

import fr.copil.indicateur.mesure.Calendrier;
import fr.copil.indicateur.mesure.Population;
import fr.copil.territoire.CarteDeLAnnee;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
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
        return new Carte(lots.queryForList(CarteDeLAnnee.CHANGEMENTS, Integer.class));
    }

    /** Where all lies, by version of the map: years that are counted alike share it, as the indicateurs of one writing do. */
    static final class Carte {

        private final List<Integer> changements;
        private final Map<Integer, Epoque> epoques = new HashMap<>();

        private Carte(List<Integer> changements) {
            this.changements = changements;
        }

        private Epoque en(int rentree) {
            int debut = changements.stream()
                    .filter(changement -> changement <= rentree)
                    .reduce(0, Math::max);
            return epoques.computeIfAbsent(debut, Epoque::new);
        }
    }

    /** No figure changes it: the indicateurs of one writing, which often have the same members, read it once. */
    private static final class Epoque {

        private final int debut;
        private final Set<String> situes = new HashSet<>();
        private final Map<String, List<String>> ancetres = new HashMap<>();
        private final Map<String, Set<Population>> populations = new HashMap<>();
        private final Set<String> distingues = new HashSet<>();
        private final Map<String, String> genres = new HashMap<>();
        private final Set<String> comptes = new HashSet<>();
        private final Map<String, Map<String, Map<Population, Integer>>> unites = new HashMap<>();
        private @Nullable Map<String, List<String>> reseaux;
        private @Nullable Map<String, Map<String, Integer>> territoires;
        private @Nullable Map<String, String> noms;
        private @Nullable Map<String, List<String>> localites;

        private Epoque(int debut) {
            this.debut = debut;
        }
    }

    /**
     * By year, which is counted with the map of its rentrée.
     *
     * @param membres of the indicateur, in force
     */
    IntFunction<Appartenances> parAnnee(String indicateur, Set<String> membres, Carte carte) {
        boolean parSession = !carte.changements.isEmpty() && parSession(indicateur);
        Map<Integer, Appartenances> connues = new HashMap<>();
        return annee -> {
            Epoque epoque = carte.en(Calendrier.rentree(annee, parSession));
            return connues.computeIfAbsent(epoque.debut, debut -> appartenances(indicateur, membres, epoque));
        };
    }

    private boolean parSession(String indicateur) {
        return jdbc.sql("select 1 from indicateur i where i.id = :indicateur and" + Calendrier.PAR_SESSION)
                .param("indicateur", indicateur)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private Appartenances appartenances(String indicateur, Set<String> membres, Epoque epoque) {
        if (epoque.situes.addAll(membres)) {
            situer(indicateur, membres, epoque);
        }
        boolean reseaux = comptesReseaux(indicateur);
        boolean transmis = !reseaux && transmis(indicateur);
        return new Appartenances(
                epoque.ancetres,
                epoque.populations,
                transmis ? parties(indicateur, membres, epoque) : PartsAttendues.AUCUNE,
                reseaux ? reseaux(epoque) : Map.of(),
                transmis ? noms(epoque) : Map.of(),
                alentours(membres, epoque));
    }

    private void situer(String indicateur, Set<String> membres, Epoque epoque) {
        Map<String, List<String>> ancetres = new HashMap<>();
        lots.query(
                "select a.territoire, a.ancetre" + MEMBRES
                        + "join ascendance a on a.territoire = m.territoire where a.ancetre <> a.territoire",
                ligne -> {
                    if (!estReseau(ligne.getString(2))) {
                        ancetres.computeIfAbsent(ligne.getString(1), membre -> new ArrayList<>())
                                .add(ligne.getString(2));
                    }
                },
                indicateur);
        membres.forEach(membre -> reseauxDe(membre, epoque)
                .forEach(reseau -> ancetres.computeIfAbsent(membre, code -> new ArrayList<>())
                        .add(reseau)));
        epoque.ancetres.putAll(ancetres);
        Map<String, Set<Population>> populations = new HashMap<>();
        lots.query(
                "select p.etablissement, p.population" + MEMBRES
                        + "join etablissement_population p on p.etablissement = m.territoire and ? between p.du and p.au",
                ligne -> {
                    populations
                            .computeIfAbsent(ligne.getString(1), membre -> EnumSet.noneOf(Population.class))
                            .add(Population.valueOf(ligne.getString(2)));
                },
                indicateur,
                epoque.debut);
        epoque.populations.putAll(populations);
    }

    private static boolean estReseau(String code) {
        return code.startsWith("REP-");
    }

    /** Those of the version that counts, whatever holds today. */
    private List<String> reseauxDe(String membre, Epoque epoque) {
        Map<String, List<String>> lus = epoque.reseaux;
        if (lus == null) {
            Map<String, List<String>> parMembre = new HashMap<>();
            lots.query(
                    "select territoire, ancetre from membre_de_reseau where ? between du and au order by 1, 2",
                    ligne -> {
                        parMembre
                                .computeIfAbsent(ligne.getString(1), code -> new ArrayList<>())
                                .add(ligne.getString(2));
                    },
                    epoque.debut);
            epoque.reseaux = parMembre;
            lus = parMembre;
        }
        return lus.getOrDefault(membre, List.of());
    }

    /** Where all communes are known, a member that stands in none is missing from one of them. */
    private Map<String, List<String>> alentours(Set<String> membres, Epoque epoque) {
        Map<String, List<String>> nonSitues = new HashMap<>();
        membres.forEach(membre -> {
            List<String> dessus = epoque.ancetres.getOrDefault(membre, List.of());
            boolean situe = dessus.stream().anyMatch(code -> code.startsWith("COM-"));
            if (!situe && (membre.startsWith("ETAB-") || membre.startsWith("REP-"))) {
                dessus.stream()
                        .filter(code -> code.startsWith("DEP-"))
                        .forEach(departement ->
                                nonSitues.put(membre, localites(epoque).getOrDefault(departement, List.of())));
            }
        });
        return nonSitues;
    }

    private Map<String, List<String>> localites(Epoque epoque) {
        if (epoque.localites != null) {
            return epoque.localites;
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
        epoque.localites = localites;
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

    private Map<String, String> noms(Epoque epoque) {
        if (epoque.noms != null) {
            return epoque.noms;
        }
        Map<String, String> noms = new HashMap<>();
        lots.query("select code, nom from territoire where niveau in ('REGION', 'ACADEMIE', 'DEPARTEMENT')", ligne -> {
            noms.put(ligne.getString(1), ligne.getString(2));
        });
        epoque.noms = noms;
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
    private Map<String, Map<Population, Integer>> reseaux(Epoque epoque) {
        Map<String, Map<Population, Integer>> reseaux = new HashMap<>();
        lots.query(
                """
                select a.ancetre, p.population, count(*) from territoire t
                join ascendance a on a.territoire = t.code and a.ancetre <> t.code
                join etablissement_population p on p.etablissement = t.code and ? between p.du and p.au
                where t.niveau = 'RESEAU' group by a.ancetre, p.population
                """,
                ligne -> {
                    reseaux.computeIfAbsent(ligne.getString(1), ancetre -> new EnumMap<>(Population.class))
                            .put(Population.valueOf(ligne.getString(2)), ligne.getInt(3));
                },
                epoque.debut);
        return reseaux;
    }

    private PartsAttendues parties(String indicateur, Set<String> membres, Epoque epoque) {
        if (epoque.distingues.addAll(membres)) {
            lots.query(
                    "select t.code, " + GENRE + MEMBRES
                            + "join territoire t on t.code = m.territoire where t.niveau in ('RESEAU', 'ETABLISSEMENT')",
                    ligne -> {
                        epoque.genres.put(ligne.getString(1), ligne.getString(2));
                    },
                    indicateur);
            compter(epoque);
        }
        return new PartsAttendues(territoires(epoque), epoque.unites, epoque.genres);
    }

    /** Overseas collectivities are no départements: they are not missing from a sum. */
    private Map<String, Map<String, Integer>> territoires(Epoque epoque) {
        if (epoque.territoires != null) {
            return epoque.territoires;
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
        epoque.territoires = parties;
        return parties;
    }

    /** Joined and added up here: H2 takes five times as long to do it as to give the rows. */
    private void compter(Epoque epoque) {
        Set<String> nouveaux = new HashSet<>(epoque.genres.values());
        nouveaux.removeAll(epoque.comptes);
        if (nouveaux.isEmpty()) {
            return;
        }
        epoque.comptes.addAll(nouveaux);
        Map<String, String> genres = new HashMap<>();
        lots.query(
                "select t.code, " + GENRE + " from territoire t where t.niveau in ('RESEAU', 'ETABLISSEMENT')",
                ligne -> {
                    if (nouveaux.contains(ligne.getString(2))) {
                        genres.put(ligne.getString(1), ligne.getString(2));
                    }
                });
        Map<String, Set<Population>> populations = new HashMap<>();
        lots.query(
                "select etablissement, population from etablissement_population where ? between du and au",
                ligne -> {
                    if (genres.containsKey(ligne.getString(1))) {
                        populations
                                .computeIfAbsent(ligne.getString(1), unite -> EnumSet.noneOf(Population.class))
                                .add(Population.valueOf(ligne.getString(2)));
                    }
                },
                epoque.debut);
        lots.query("select territoire, ancetre from ascendance where ancetre <> territoire", ligne -> {
            String genre = genres.get(ligne.getString(1));
            if (genre != null && !estReseau(ligne.getString(2))) {
                compter(ligne.getString(1), ligne.getString(2), genre, populations, epoque);
            }
        });
        genres.forEach((unite, genre) ->
                reseauxDe(unite, epoque).forEach(reseau -> compter(unite, reseau, genre, populations, epoque)));
    }

    private static void compter(
            String unite, String ancetre, String genre, Map<String, Set<Population>> populations, Epoque epoque) {
        Map<Population, Integer> ici = epoque.unites
                .computeIfAbsent(ancetre, code -> new HashMap<>())
                .computeIfAbsent(genre, g -> new EnumMap<>(Population.class));
        populations.getOrDefault(unite, Set.of()).forEach(population -> ici.merge(population, 1, Integer::sum));
    }
}
