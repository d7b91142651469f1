package fr.copil.indicateur;

import fr.copil.acces.Audience;
import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.PartsDites;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

/** What is in force of one indicateur, and where its members count: for who writes it, above every audience. */
@Repository
class ChiffresQueries {

    private static final int LOT = 2000;

    /** A public collège is counted among public collèges: names begin with what it is. A network among networks. */
    private static final String GENRE =
            "case when t.niveau = 'RESEAU' then 'REP' else coalesce(t.categorie, '') || ' ' || left(t.recherche, 4) end";

    /** By rank. */
    private static final List<Audience> AUDIENCES = List.of(Audience.values());

    /** Rows that stand side by side in the index are written faster side by side. */
    private static final Comparator<Chiffre> COMME_L_INDEX = Comparator.comparing(
                    (Chiffre chiffre) -> chiffre.cle().territoire())
            .thenComparing(chiffre -> chiffre.cle().population().name())
            .thenComparing(chiffre -> chiffre.cle().periode());

    private final JdbcClient jdbc;
    private final JdbcTemplate lots;

    /** A figure in force, by the number of its row. */
    record Ligne(long id, Chiffre chiffre) {}

    ChiffresQueries(JdbcClient jdbc, JdbcTemplate lots) {
        this.jdbc = jdbc;
        this.lots = lots;
    }

    Calcul calcul(String indicateur) {
        return jdbc.sql("select calcul from indicateur where id = :indicateur")
                .param("indicateur", indicateur)
                .query(String.class)
                .optional()
                .map(Calcul::de)
                .orElse(Calcul.VALEUR);
    }

    /** @param agregee sums, or what deliveries say themselves */
    List<Ligne> enVigueur(String indicateur, boolean agregee) {
        return jdbc.sql(
                        """
                        select id, territoire, population, periode, numerateur, denominateur, valeur, etat, qualite, unites,
                               unites_attendues, livraison, diffusion, publiee, commentaire, partie, parties
                        from mesure where indicateur = :indicateur and agregee = :agregee and en_vigueur_au is null
                        """)
                .param("indicateur", indicateur)
                .param("agregee", agregee)
                .query((ligne, rang) -> new Ligne(ligne.getLong("id"), chiffre(ligne)))
                .list();
    }

    void fermer(List<Ligne> lignes, OffsetDateTime maintenant) {
        lots.batchUpdate("update mesure set en_vigueur_au = ? where id = ?", lignes, LOT, (ordre, ligne) -> {
            ordre.setObject(1, maintenant);
            ordre.setLong(2, ligne.id());
        });
    }

    void ajouter(String indicateur, boolean agregee, Collection<Chiffre> chiffres, OffsetDateTime maintenant) {
        lots.batchUpdate(
                """
                insert into mesure (indicateur, agregee, en_vigueur_du, territoire, population, periode, numerateur,
                    denominateur, valeur, etat, qualite, unites, unites_attendues, livraison, diffusion, publiee, commentaire,
                    partie, parties)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                chiffres.stream().sorted(COMME_L_INDEX).toList(),
                LOT,
                (ordre, chiffre) -> {
                    ordre.setString(1, indicateur);
                    ordre.setBoolean(2, agregee);
                    ordre.setObject(3, maintenant);
                    ecrire(ordre, chiffre);
                });
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
        return comptesReseaux(indicateur)
                ? new Appartenances(ancetres, populations, PartsAttendues.AUCUNE, reseaux(), Map.of())
                : transmis(indicateur)
                        ? new Appartenances(ancetres, populations, parties(indicateur), Map.of(), noms())
                        : new Appartenances(ancetres, populations, PartsAttendues.AUCUNE, Map.of(), Map.of());
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
        lots.query("select code, nom from territoire where niveau in ('DEPARTEMENT', 'EPCI', 'COMMUNE')", ligne -> {
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
                  and t.niveau in ('REGION', 'ACADEMIE', 'DEPARTEMENT', 'EPCI', 'COMMUNE')
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

    /** The territories that hold a département beyond the perimeter; none for the whole country. */
    Set<String> horsPerimetre(Set<CodeTerritoire> perimetre) {
        if (perimetre.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql(
                        """
                        select distinct a.ancetre from ascendance a
                        join territoire t on t.code = a.territoire and t.niveau = 'DEPARTEMENT'
                        where a.territoire not in (:dedans)
                        """)
                .param("dedans", perimetre.stream().map(CodeTerritoire::valeur).toList())
                .query(String.class)
                .list());
    }

    private static void ecrire(PreparedStatement ordre, Chiffre chiffre) throws SQLException {
        ordre.setString(4, chiffre.cle().territoire());
        ordre.setString(5, chiffre.cle().population().name());
        ordre.setInt(6, chiffre.cle().periode());
        ordre.setObject(7, chiffre.numerateur(), Types.NUMERIC);
        ordre.setObject(8, chiffre.denominateur(), Types.NUMERIC);
        ordre.setObject(9, chiffre.valeur(), Types.NUMERIC);
        ordre.setString(10, chiffre.etat().name());
        ordre.setString(11, chiffre.qualite().name());
        ordre.setInt(12, chiffre.unites());
        ordre.setInt(13, chiffre.unitesAttendues());
        ordre.setLong(14, chiffre.livraison());
        ordre.setInt(15, chiffre.diffusion().rang());
        ordre.setBoolean(16, chiffre.publiee());
        ordre.setString(17, chiffre.commentaire());
        Niveau niveau = chiffre.parts().niveau();
        ordre.setString(18, niveau == null ? "" : niveau.name());
        ordre.setString(19, chiffre.parts().noms());
    }

    private static Chiffre chiffre(ResultSet ligne) throws SQLException {
        return new Chiffre(
                new Chiffre.Cle(
                        ligne.getString("territoire"),
                        Population.valueOf(ligne.getString("population")),
                        ligne.getInt("periode")),
                ligne.getBigDecimal("numerateur"),
                ligne.getBigDecimal("denominateur"),
                ligne.getBigDecimal("valeur"),
                Etat.valueOf(ligne.getString("etat")),
                Qualite.valueOf(ligne.getString("qualite")),
                ligne.getInt("unites"),
                ligne.getInt("unites_attendues"),
                ligne.getLong("livraison"),
                AUDIENCES.get(ligne.getInt("diffusion")),
                ligne.getBoolean("publiee"),
                ligne.getString("commentaire"),
                PartsDites.de(ligne.getString("partie"), ligne.getString("parties")));
    }
}
