package fr.copil.indicateur;

import fr.copil.acces.Audience;
import fr.copil.commun.ErreurCopil;
import fr.copil.indicateur.secret.Cellule;
import fr.copil.indicateur.secret.Cle;
import fr.copil.indicateur.secret.Regle;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules of secrecy, the cells they bear on, and what they decide. */
@Repository
class SecretQueries {

    private static final int LOT = 2000;

    /** How many people the cell of this alias counts, by the way its indicateur is made; null when it counts nobody. */
    private static final String EFFECTIF =
            "case when i.calcul in ('effectif', 'compte') then coalesce(%1$s.valeur, %1$s.denominateur)"
                    + " when i.calcul = 'rapport' then round(%1$s.numerateur) else %1$s.denominateur end";

    /** By rank. */
    private static final List<Audience> AUDIENCES = List.of(Audience.values());

    private final JdbcClient jdbc;
    private final JdbcTemplate lots;

    /** A cell in force, by the number of its row. */
    record Ligne(long id, Cellule cellule) {}

    /** @param visibleDes rank of the first audience that reads it */
    record Decision(long id, int visibleDes, boolean petite) {}

    SecretQueries(JdbcClient jdbc, JdbcTemplate lots) {
        this.jdbc = jdbc;
        this.lots = lots;
    }

    void retenir(String indicateur, long livraison, Regle regle) {
        lots.update("delete from regle_secret where indicateur = ? and livraison = ?", indicateur, livraison);
        lots.update(
                "insert into regle_secret (indicateur, livraison, minimum, protege, dominance) values (?, ?, ?, ?, ?)",
                indicateur,
                livraison,
                regle.minimum(),
                regle.protege().name(),
                regle.dominance());
    }

    /** A rule goes with the last figure of its delivery: what is published openly needs none. */
    void retirerSansObjet(String indicateur) {
        lots.update(
                """
                delete from regle_secret where indicateur = ? and not exists (
                    select 1 from mesure m where m.indicateur = regle_secret.indicateur
                      and m.livraison = regle_secret.livraison and m.en_vigueur_au is null
                      and not m.agregee and not m.publiee)
                """,
                indicateur);
    }

    /** The strictest of those of the deliveries in force: a sum of two of them keeps the promise of each. None where
     * nobody is counted. */
    Optional<Regle> regle(String indicateur) {
        return jdbc
                .sql(
                        """
                        select r.minimum, r.protege, r.dominance
                        from regle_secret r join indicateur i on i.id = r.indicateur
                        where r.indicateur = :indicateur and i.compte = 'PERSONNES'
                        """)
                .param("indicateur", indicateur)
                .query((ligne, rang) -> new Regle(
                        ligne.getInt("minimum"),
                        Regle.Protege.valueOf(ligne.getString("protege")),
                        ligne.getBoolean("dominance")))
                .list()
                .stream()
                .reduce(Regle::laPlusStricte);
    }

    /** No sum joins two years: one whose figures are all published openly has nothing to protect. */
    List<Integer> anneesAProteger(String indicateur) {
        return jdbc.sql(
                        """
                        select distinct m.periode from mesure m
                        where m.indicateur = :indicateur and not m.agregee and m.en_vigueur_au is null and not m.publiee
                        """)
                .param("indicateur", indicateur)
                .query(Integer.class)
                .list();
    }

    /**
     * Every count of people in force, without its largest part: the dénominateur of a rate, the numérateur of a ratio (pupils
     * over classes), the number itself where it is given alone. A rate delivered without its parts counts nobody.
     */
    List<Ligne> cellules(String indicateur, List<Integer> annees) {
        return jdbc.sql("select m.id, m.territoire, m.population, m.periode, m.unites, m.diffusion, m.publiee, "
                        + EFFECTIF.formatted("m") + " as effectif,"
                        + " case when i.calcul = 'taux' then m.numerateur end as numerateur"
                        + " from mesure m join indicateur i on i.id = m.indicateur"
                        + " where m.indicateur = :indicateur and m.en_vigueur_au is null and m.periode in (:annees) and "
                        + EFFECTIF.formatted("m") + " is not null order by m.id")
                .param("indicateur", indicateur)
                .param("annees", annees)
                .query((ligne, rang) -> new Ligne(ligne.getLong("id"), cellule(ligne)))
                .list();
    }

    /** Which cells each sum adds up, as {@link Agregation} does. */
    Map<Cle, Set<Cle>> membres(String indicateur, List<Integer> annees) {
        Map<Cle, Set<Cle>> membres = liens(
                """
                select m.territoire, m.population as groupe, a.ancetre,
                       case when m.population = 'ENSEMBLE' then p.population else m.population end as population,
                       m.periode
                from mesure m
                join indicateur i on i.id = m.indicateur
                join etablissement_population p on p.etablissement = m.territoire
                     and (m.population = 'ENSEMBLE' or p.population = 'ENSEMBLE')
                join ascendance a on a.territoire = m.territoire and a.ancetre <> m.territoire
                where m.indicateur = :indicateur and not m.agregee and m.en_vigueur_au is null
                  and %1$s is not null and m.periode in (:annees)
                order by 3, 4, 5, 1, 2
                """
                        .formatted(EFFECTIF.formatted("m")),
                indicateur,
                annees);
        // A total given beside its parts counts for them in what holds it.
        membres.values().forEach(parts -> List.copyOf(parts).stream()
                .map(part -> membres.getOrDefault(part, Set.of()))
                .forEach(parts::removeAll));
        return membres;
    }

    /** All together are girls and boys, where the three are given. */
    Map<Cle, Set<Cle>> sexes(String indicateur, List<Integer> annees) {
        return liens(
                """
                select m.territoire, m.population as groupe, m.territoire as ancetre, e.population, m.periode
                from mesure m
                join indicateur i on i.id = m.indicateur
                join mesure e on e.indicateur = m.indicateur and e.territoire = m.territoire
                     and e.periode = m.periode and e.population = 'ENSEMBLE' and not e.agregee
                     and e.en_vigueur_au is null and %2$s is not null
                where m.indicateur = :indicateur and not m.agregee and m.en_vigueur_au is null
                  and %1$s is not null and m.population in ('FILLES', 'GARCONS')
                  and (select count(*) from mesure s
                       where s.indicateur = m.indicateur and s.territoire = m.territoire
                         and s.periode = m.periode and s.population in ('FILLES', 'GARCONS')
                         and s.en_vigueur_au is null and %3$s is not null) = 2
                  and m.periode in (:annees)
                order by 3, 4, 5, 1, 2
                """
                        .formatted(EFFECTIF.formatted("m"), EFFECTIF.formatted("e"), EFFECTIF.formatted("s")),
                indicateur,
                annees);
    }

    private Map<Cle, Set<Cle>> liens(String sql, String indicateur, List<Integer> annees) {
        Map<Cle, Set<Cle>> liens = new LinkedHashMap<>();
        jdbc.sql(sql).param("indicateur", indicateur).param("annees", annees).query(ligne -> {
            Cle total = new Cle(ligne.getString("ancetre"), ligne.getString("population"), ligne.getInt("periode"));
            Cle partie = new Cle(ligne.getString("territoire"), ligne.getString("groupe"), ligne.getInt("periode"));
            liens.computeIfAbsent(total, t -> new LinkedHashSet<>()).add(partie);
        });
        return liens;
    }

    void oublier(String indicateur) {
        lots.update(
                """
                update mesure set visible_des = 0, petite = false
                where indicateur = ? and en_vigueur_au is null and visible_des <> 0
                """,
                indicateur);
    }

    void appliquer(List<Decision> decisions) {
        lots.batchUpdate(
                "update mesure set visible_des = ?, petite = ? where id = ?", decisions, LOT, (ordre, decision) -> {
                    ordre.setInt(1, decision.visibleDes());
                    ordre.setBoolean(2, decision.petite());
                    ordre.setLong(3, decision.id());
                });
    }

    private static Cellule cellule(ResultSet ligne) throws SQLException {
        Cle cle = new Cle(ligne.getString("territoire"), ligne.getString("population"), ligne.getInt("periode"));
        BigDecimal numerateur = ligne.getBigDecimal("numerateur");
        return new Cellule(
                cle,
                entier(cle, ligne.getBigDecimal("effectif")),
                numerateur == null ? null : (Long) entier(cle, numerateur),
                ligne.getInt("unites"),
                0,
                AUDIENCES.get(ligne.getInt("diffusion")),
                ligne.getBoolean("publiee"));
    }

    private static long entier(Cle cle, BigDecimal compte) {
        try {
            return compte.longValueExact();
        } catch (ArithmeticException e) {
            throw new ErreurCopil(
                    "SEC-01",
                    "La livraison est soumise au secret statistique et compte " + compte.toPlainString() + " pour "
                            + cle + " : donnez des nombres entiers.");
        }
    }
}
