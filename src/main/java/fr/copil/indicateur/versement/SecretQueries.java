package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.commun.ErreurCopil;
import fr.copil.indicateur.mesure.Calendrier;
import fr.copil.indicateur.secret.Cellule;
import fr.copil.indicateur.secret.Cle;
import fr.copil.indicateur.secret.Regle;
import fr.copil.indicateur.versement.TableauDesVersions.LienDeSecret;
import fr.copil.territoire.CarteDeLAnnee;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** @param visibleDes rank of the first audience that reads it */
    record Decision(long id, int visibleDes, boolean petite) {}

    /** @param reste what is left of the cell once its parts are taken away */
    record Trahi(String indicateur, String territoire, String population, int periode, boolean reste) {}

    SecretQueries(JdbcClient jdbc, JdbcTemplate lots) {
        this.jdbc = jdbc;
        this.lots = lots;
    }

    void retenir(String indicateur, long livraison, Regle regle) {
        lots.update("delete from regle_secret where indicateur = ? and livraison = ?", indicateur, livraison);
        lots.update(
                "insert into regle_secret (indicateur, livraison, minimum, protege, dominance, groupes_entiers)"
                        + " values (?, ?, ?, ?, ?, ?)",
                indicateur,
                livraison,
                regle.minimum(),
                regle.protege().name(),
                regle.dominance(),
                regle.groupesEntiers());
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

    List<LienDeSecret> liens() {
        return jdbc.sql(
                        """
                        select de, vers, nature from lien
                        where nature in ('alias', 'repond', 'meme_effectif') and de <> vers order by de, vers, nature
                        """)
                .query((ligne, rang) -> new LienDeSecret(
                        ligne.getString("de"),
                        ligne.getString("vers"),
                        !ligne.getString("nature").equals("meme_effectif")))
                .list();
    }

    /**
     * No sum joins two years: one whose figures are all published openly, or count nobody, has nothing to protect. What was
     * withdrawn is to be kept although nothing of it is in force.
     */
    List<Integer> anneesAProteger(Collection<String> indicateurs) {
        List<String> dePersonnes = jdbc.sql(
                        "select id from indicateur where id in (:indicateurs) and compte = 'PERSONNES'")
                .param("indicateurs", indicateurs)
                .query(String.class)
                .list();
        if (dePersonnes.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select distinct m.periode from mesure m
                        where m.indicateur in (:indicateurs) and not m.agregee
                          and (m.en_vigueur_au is null or m.retrait is not null) and not m.publiee
                        """)
                .param("indicateurs", dePersonnes)
                .query(Integer.class)
                .list();
    }

    /**
     * Every count of people that some day shows, without its largest part: the dénominateur of a rate, the numérateur of a
     * ratio (pupils over classes), the number itself where it is given alone. A rate delivered without its parts counts
     * nobody. Those of past days are known to those who read them then, and are kept from the others. What was withdrawn is known to
     * the DSDEN alone, and past days of its year can be hidden anew.
     */
    List<CelluleDatee> lignes(Collection<String> indicateurs, List<Integer> annees) {
        Map<Cle, Integer> versions = new HashMap<>();
        Set<Integer> aRevoir = anneesAvecRetrait(indicateurs);
        List<CelluleDatee> lignes = new ArrayList<>();
        jdbc.sql("select m.id, m.indicateur, m.territoire, m.population, m.periode, m.unites, m.diffusion, m.publiee,"
                        + " m.agregee, m.en_vigueur_du, m.en_vigueur_au, m.visible_des, r.minimum, r.protege, r.dominance,"
                        + " r.groupes_entiers, m.retrait, "
                        + EFFECTIF.formatted("m") + " as effectif,"
                        + " case when i.calcul = 'taux' then m.numerateur end as numerateur"
                        + " from mesure m join indicateur i on i.id = m.indicateur"
                        + " left join regle_secret r on r.indicateur = m.indicateur and r.livraison = m.livraison"
                        + " where m.indicateur in (:indicateurs) and m.periode in (:annees) and i.compte = 'PERSONNES'"
                        + " and (m.en_vigueur_au is null or m.en_vigueur_au > m.en_vigueur_du) and "
                        + EFFECTIF.formatted("m") + " is not null order by m.id")
                .param("indicateurs", indicateurs)
                .param("annees", annees)
                .query(ligne -> {
                    lire(ligne, versions, aRevoir).ifPresent(lignes::add);
                });
        Instant maintenant = lignes.stream()
                .map(CelluleDatee::du)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        return lignes.stream().map(ligne -> ligne.siNeuve(maintenant)).toList();
    }

    private Set<Integer> anneesAvecRetrait(Collection<String> indicateurs) {
        return new HashSet<>(jdbc.sql(
                        "select distinct periode from mesure where indicateur in (:indicateurs) and retrait is not null")
                .param("indicateurs", indicateurs)
                .query(Integer.class)
                .list());
    }

    /** By indicateur and year, which is counted with the map of its rentrée. */
    BiFunction<String, Integer, Lieux.Successifs> lieux(Collection<String> indicateurs, List<Integer> annees) {
        List<Integer> changements = lots.queryForList(CarteDeLAnnee.CHANGEMENTS, Integer.class);
        Set<String> parSession = new HashSet<>(
                jdbc.sql("select i.id from indicateur i where i.id in (:indicateurs) and" + Calendrier.PAR_SESSION)
                        .param("indicateurs", indicateurs)
                        .query(String.class)
                        .list());
        Map<String, List<String>> fixes = ancetres(indicateurs, annees);
        Map<Integer, Lieux> actuels = new HashMap<>();
        Map<Integer, Lieux.Successifs> connus = new HashMap<>();
        return (indicateur, annee) -> {
            int rentree = Calendrier.rentree(annee, parSession.contains(indicateur));
            int debut = changements.stream()
                    .filter(changement -> changement <= rentree)
                    .reduce(0, Math::max);
            // A map that was taken back has no change of its own any more: what it was is asked for by rentrée.
            return connus.computeIfAbsent(
                    rentree,
                    cle -> successifs(
                            actuels.computeIfAbsent(debut, un -> lieux(indicateurs, annees, fixes, debut)), rentree));
        };
    }

    /** Each time that a map changed something, what was so until then stands in the place of what came. */
    private Lieux.Successifs successifs(Lieux actuels, int rentree) {
        NavigableMap<Instant, Map<String, List<String>>> reseaux =
                passes("select jusqu_au, territoire, ancetre, du, au from reseau_passe order by 1, 2, 3", rentree);
        NavigableMap<Instant, Map<String, List<String>>> populations = passes(
                "select jusqu_au, etablissement, population, du, au from population_passee order by 1, 2, 3", rentree);
        SortedSet<Instant> instants = new TreeSet<>(reseaux.keySet());
        instants.addAll(populations.keySet());
        SortedMap<Instant, Lieux> passes = new TreeMap<>();
        for (Instant instant : instants.reversed()) {
            Lieux apres = passes.isEmpty() ? actuels : passes.firstEntry().getValue();
            Map<String, List<String>> ancetres = new HashMap<>(apres.ancetres());
            reseaux.getOrDefault(instant, Map.of())
                    .forEach((code, siens) -> ancetres.computeIfPresent(code, (membre, connus) -> Stream.concat(
                                    connus.stream().filter(ancetre -> !ancetre.startsWith("REP-")), siens.stream())
                            .toList()));
            Map<String, Set<String>> groupes = new HashMap<>(apres.populations());
            populations.getOrDefault(instant, Map.of()).forEach((code, siens) -> {
                // A network that left the map is in no group of today's, and was in one.
                if (ancetres.containsKey(code)) {
                    groupes.put(code, new LinkedHashSet<>(siens));
                }
            });
            passes.put(instant, new Lieux(ancetres, groupes));
        }
        return new Lieux.Successifs(passes, actuels);
    }

    /** By instant, then territory: none when it was in nothing that rentrée. */
    private NavigableMap<Instant, Map<String, List<String>>> passes(String sql, int rentree) {
        NavigableMap<Instant, Map<String, List<String>>> passes = new TreeMap<>();
        jdbc.sql(sql).query(ligne -> {
            List<String> siens = passes.computeIfAbsent(
                            ligne.getObject(1, OffsetDateTime.class).toInstant(), instant -> new HashMap<>())
                    .computeIfAbsent(ligne.getString(2), code -> new ArrayList<>());
            if (ligne.getInt(4) <= rentree && rentree <= ligne.getInt(5)) {
                siens.add(ligne.getString(3));
            }
        });
        return passes;
    }

    private static String situes() {
        return " from (select distinct territoire from mesure where indicateur in (:indicateurs)"
                + " and periode in (:annees)) m ";
    }

    /** All but the networks, whose members depend on the map. */
    private Map<String, List<String>> ancetres(Collection<String> indicateurs, List<Integer> annees) {
        Map<String, List<String>> ancetres = new HashMap<>();
        // Outer joins: H2 would otherwise ask anew what these territories are for each line of who holds whom.
        jdbc.sql("select m.territoire, a.ancetre" + situes()
                        + "left join ascendance a on a.territoire = m.territoire and a.ancetre <> a.territoire"
                        + " order by 1, 2")
                .param("indicateurs", indicateurs)
                .param("annees", annees)
                .query(ligne -> {
                    List<String> siens = ancetres.computeIfAbsent(ligne.getString(1), code -> new ArrayList<>());
                    String ancetre = ligne.getString(2);
                    if (ancetre != null && !ancetre.startsWith("REP-")) {
                        siens.add(ancetre);
                    }
                });
        return ancetres;
    }

    private Lieux lieux(
            Collection<String> indicateurs, List<Integer> annees, Map<String, List<String>> fixes, int rentree) {
        Map<String, List<String>> ancetres = new HashMap<>(fixes);
        jdbc.sql("select territoire, ancetre from membre_de_reseau where :rentree between du and au order by 1, 2")
                .param("rentree", rentree)
                .query(ligne -> {
                    String reseau = ligne.getString(2);
                    ancetres.computeIfPresent(
                            ligne.getString(1), (code, siens) -> Stream.concat(siens.stream(), Stream.of(reseau))
                                    .toList());
                });
        Map<String, Set<String>> populations = new HashMap<>();
        jdbc.sql("select m.territoire, p.population" + situes()
                        + "left join etablissement_population p on p.etablissement = m.territoire"
                        + " and :rentree between p.du and p.au order by 1, 2")
                .param("indicateurs", indicateurs)
                .param("annees", annees)
                .param("rentree", rentree)
                .query(ligne -> {
                    String population = ligne.getString(2);
                    if (population != null) {
                        populations
                                .computeIfAbsent(ligne.getString(1), code -> new LinkedHashSet<>())
                                .add(population);
                    }
                });
        return new Lieux(ancetres, populations);
    }

    void oublier(String indicateur) {
        lots.update(
                """
                update mesure set visible_des = 0, petite = false
                where indicateur = ? and en_vigueur_au is null and visible_des <> 0
                """,
                indicateur);
        lots.update("delete from secret_trahi where indicateur = ?", indicateur);
    }

    void appliquer(List<Decision> decisions) {
        lots.batchUpdate(
                "update mesure set visible_des = ?, petite = ? where id = ?", decisions, LOT, (ordre, decision) -> {
                    ordre.setInt(1, decision.visibleDes());
                    ordre.setBoolean(2, decision.petite());
                    ordre.setLong(3, decision.id());
                });
    }

    /** @param trahis what nothing keeps secret, with the rank of the widest audience that can work it out */
    void dire(Map<Trahi, Integer> trahis) {
        lots.batchUpdate(
                """
                insert into secret_trahi (indicateur, territoire, population, periode, reste, audience)
                values (?, ?, ?, ?, ?, ?)
                """,
                trahis.entrySet(),
                LOT,
                (ordre, trahi) -> {
                    ordre.setString(1, trahi.getKey().indicateur());
                    ordre.setString(2, trahi.getKey().territoire());
                    ordre.setString(3, trahi.getKey().population());
                    ordre.setInt(4, trahi.getKey().periode());
                    ordre.setBoolean(5, trahi.getKey().reste());
                    ordre.setInt(6, trahi.getValue());
                });
    }

    /** A figure published, or past, must not stop a delivery: it is left out where it is no count of people. */
    private static Optional<CelluleDatee> lire(ResultSet ligne, Map<Cle, Integer> versions, Set<Integer> aRevoir)
            throws SQLException {
        OffsetDateTime au = ligne.getObject("en_vigueur_au", OffsetDateTime.class);
        boolean publiee = ligne.getBoolean("publiee");
        Cle enVigueur = new Cle(
                ligne.getString("indicateur"),
                ligne.getString("territoire"),
                ligne.getString("population"),
                ligne.getInt("periode"),
                0);
        Cle cle = au == null ? enVigueur : enVigueur.version(versions.merge(enVigueur, 1, Integer::sum));
        BigDecimal effectif = ligne.getBigDecimal("effectif");
        BigDecimal numerateur = ligne.getBigDecimal("numerateur");
        if ((au != null || publiee) && !compte(effectif, numerateur)) {
            return Optional.empty();
        }
        int diffusion = ligne.getInt("diffusion");
        int dejaLue = au == null ? Cellule.JAMAIS_LUE : Math.max(ligne.getInt("visible_des"), diffusion);
        if (ligne.getObject("retrait") != null) {
            dejaLue = Math.max(dejaLue, Audience.DSDEN.rang());
        } else if (aRevoir.contains(cle.periode()) && dejaLue >= 0 && dejaLue < AUDIENCES.size()) {
            // A past day goes on being shown: what would give back there what was withdrawn is hidden from now on.
            diffusion = dejaLue;
            dejaLue = Cellule.JAMAIS_LUE;
        }
        Cellule cellule = new Cellule(
                cle,
                entier(cle, effectif),
                numerateur == null ? null : (Long) entier(cle, numerateur),
                ligne.getInt("unites"),
                0,
                AUDIENCES.get(diffusion),
                publiee ? null : RegleLue.de(ligne),
                dejaLue,
                au == null && ligne.getInt("visible_des") <= diffusion);
        return Optional.of(new CelluleDatee(
                ligne.getLong("id"),
                cellule,
                ligne.getBoolean("agregee"),
                ligne.getObject("en_vigueur_du", OffsetDateTime.class).toInstant(),
                au == null ? null : au.toInstant()));
    }

    private static boolean compte(BigDecimal effectif, @Nullable BigDecimal numerateur) {
        boolean entiers = effectif.stripTrailingZeros().scale() <= 0
                && (numerateur == null || numerateur.stripTrailingZeros().scale() <= 0);
        return entiers
                && effectif.signum() >= 0
                && (numerateur == null || (numerateur.signum() >= 0 && numerateur.compareTo(effectif) <= 0));
    }

    private static long entier(Cle cle, BigDecimal compte) {
        try {
            return compte.longValueExact();
        } catch (ArithmeticException e) {
            throw new ErreurCopil(
                    "SECRET-ENTIERS",
                    "La livraison est soumise au secret statistique et compte " + compte.toPlainString() + " pour "
                            + cle + " : donnez des nombres entiers.");
        }
    }
}
