package fr.copil.essai;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database holds now, in lines that two moments or two databases can compare. */
public class EtatDeLaBase {

    private static final String CHIFFRE =
            """
            indicateur || ' ' || territoire || ' ' || population || ' ' || periode || ' ' || etat || ' ' || qualite
            || ' ' || coalesce(cast(numerateur as varchar(30)), '-') || ' ' || coalesce(cast(denominateur as varchar(30)), '-')
            || ' ' || coalesce(cast(valeur as varchar(30)), '-') || ' ' || unites || '/' || unites_attendues
            || ' ' || diffusion
            """;

    private final JdbcTemplate jdbc;

    EtatDeLaBase(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The files delivered, in order. */
    public List<String> livraisons(String etat) {
        return jdbc.queryForList("select fichier from livraison where etat = ? order by id", String.class, etat);
    }

    /** Every figure in force, without the number of its row or delivery. */
    public List<String> enVigueur() {
        return jdbc.queryForList(
                "select " + CHIFFRE + " from mesure where en_vigueur_au is null order by 1", String.class);
    }

    public List<String> toutesLesMesures() {
        return jdbc.queryForList(
                "select id || ' ' || livraison || ' ' || " + CHIFFRE + " from mesure order by id", String.class);
    }

    public List<String> lignesEnVigueur(String condition) {
        return jdbc.queryForList(
                "select id || ' ' || livraison || ' ' || " + CHIFFRE + " from mesure where en_vigueur_au is null and "
                        + condition + " order by id",
                String.class);
    }

    /** What went and what came, the first ones: equal lists of thousands of lines need not be printed. */
    public static List<String> difference(List<String> avant, List<String> apres) {
        Set<String> connues = new HashSet<>(avant);
        Set<String> presentes = new HashSet<>(apres);
        return Stream.concat(
                        avant.stream().filter(l -> !presentes.contains(l)).map(l -> "parti : " + l),
                        apres.stream().filter(l -> !connues.contains(l)).map(l -> "venu : " + l))
                .limit(10)
                .toList();
    }

    /** Who belongs to what, and who counts in which population. */
    public List<String> carte() {
        return jdbc.queryForList(
                """
                select territoire || ' ' || parent || ' ' || zonage from appartenance
                union all select territoire || ' < ' || ancetre from ascendance
                union all select etablissement || ' : ' || population || ' ' || du || ' ' || au from etablissement_population
                order by 1
                """,
                String.class);
    }

    public BigDecimal admis(String uai, int session) {
        return somme("numerateur", "ETAB-" + uai, session, "ENSEMBLE");
    }

    public BigDecimal candidats(String territoire, String population, int session) {
        return somme("denominateur", territoire, session, population);
    }

    public BigDecimal somme(String partie, String territoire, int session, String... populations) {
        return Stream.of(populations)
                .flatMap(population -> jdbc
                        .queryForList(
                                "select " + partie + " from mesure where en_vigueur_au is null and indicateur = 'DNB-G'"
                                        + " and territoire = ? and periode = ? and population = ?",
                                BigDecimal.class,
                                territoire,
                                session,
                                population)
                        .stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public static OffsetDateTime instant(Map<String, Object> ligne, String colonne) {
        Object lu = ligne.get(colonne);
        return lu instanceof OffsetDateTime instant
                ? instant
                : ((Timestamp) Objects.requireNonNull(lu)).toInstant().atOffset(ZoneOffset.UTC);
    }
}
