package fr.copil.comite;

import fr.copil.acces.Lecteur;
import fr.copil.commun.Textes;
import fr.copil.territoire.Etendue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Decisions and what became of them, of committees on which the reader sits. */
@Repository
class DecisionQueries {

    private static final String LECTURE =
            """
            select d.*, s.jour, c.territoire, c.convention,
                coalesce((select x.motif from comite_suite x where x.id = (select max(y.id) from comite_suite y
                    where y.decision = d.id)), '') as motif
            from comite_decision d join comite_seance s on s.id = d.seance join comite c on c.id = s.comite
            join convention v on v.id = c.convention where
            """;

    /** With where its committee is, which says who may follow it. */
    record Lue(Decision decision, String territoire, String convention) {}

    private final JdbcClient jdbc;

    DecisionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Lue> deLaSeance(Lecteur lecteur, long seance) {
        return lire(lecteur, "d.seance = :seance order by d.id", Map.of("seance", seance));
    }

    /** What earlier séances of the same committee decided and that is still waited for. */
    List<Lue> attendues(Lecteur lecteur, long comite, long sauf) {
        return lire(
                lecteur,
                "c.id = :comite and s.id <> :sauf and d.etat in ('A_FAIRE', 'REPORTEE') order by d.pour, d.id",
                Map.of("comite", comite, "sauf", sauf));
    }

    /** About any of these, the latest first. */
    List<Lue> sur(Lecteur lecteur, Collection<String> sujets) {
        return lire(
                lecteur, "d.sujet in (:sujets) order by d.id desc fetch first 50 rows only", Map.of("sujets", sujets));
    }

    /** Of a convention, still waited for, the most pressing first. */
    List<Lue> deLaConvention(Lecteur lecteur, String convention) {
        return lire(
                lecteur,
                "c.convention = :convention and d.etat in ('A_FAIRE', 'REPORTEE') order by d.pour, d.id"
                        + " fetch first 50 rows only",
                Map.of("convention", convention));
    }

    List<Lue> parId(Lecteur lecteur, long id) {
        return lire(lecteur, "d.id = :id", Map.of("id", id));
    }

    private List<Lue> lire(Lecteur lecteur, String condition, Map<String, ?> parametres) {
        Etendue siege = Siege.de(lecteur);
        return jdbc.sql(LECTURE + siege.condition() + "and " + condition)
                .params(siege.parametres())
                .params(parametres)
                .query((ligne, rang) -> lue(ligne))
                .list();
    }

    /** Numbers follow one another in their séance, and are never given again. */
    int prochain(long seance) {
        return jdbc.sql("select coalesce(max(cast(substring(numero from position('/D' in numero) + 2) as integer)), 0)"
                                + " from comite_decision where seance = ?")
                        .param(seance)
                        .query(Integer.class)
                        .single()
                + 1;
    }

    long ajouter(String numero, long seance, @Nullable Long point, DecisionSaisie saisie) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into comite_decision (numero, seance, point, quoi, qui, pour, sujet, recherche, etat, version)
                        values (:numero, :seance, :point, :quoi, :qui, :pour, :sujet, :recherche, 'A_FAIRE', 1)
                        """)
                .param("numero", numero)
                .param("seance", seance)
                .param("point", point)
                .param("quoi", saisie.quoi())
                .param("qui", saisie.qui())
                .param("pour", saisie.pour())
                .param("sujet", saisie.sujet())
                .param("recherche", recherche(numero, saisie))
                .update(cle, "id");
        return Objects.requireNonNull(cle.getKeyAs(Long.class));
    }

    private static String recherche(String numero, DecisionSaisie saisie) {
        return Textes.cherchable(numero + " " + saisie.quoi() + " " + saisie.qui());
    }

    boolean corriger(Decision decision, DecisionSaisie saisie) {
        return jdbc.sql(
                                """
                                update comite_decision set quoi = :quoi, qui = :qui, pour = :pour, sujet = :sujet,
                                    recherche = :recherche, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("quoi", saisie.quoi())
                        .param("qui", saisie.qui())
                        .param("pour", saisie.pour())
                        .param("sujet", saisie.sujet())
                        .param("recherche", recherche(decision.numero(), saisie))
                        .param("id", decision.id())
                        .param("version", decision.version())
                        .update()
                == 1;
    }

    boolean suivre(Decision decision, EtatDecision etat, @Nullable LocalDate pour) {
        return jdbc.sql("update comite_decision set etat = :etat, pour = :pour, version = version + 1"
                                + " where id = :id and version = :version")
                        .param("etat", etat.name())
                        .param("pour", pour)
                        .param("id", decision.id())
                        .param("version", decision.version())
                        .update()
                == 1;
    }

    void noter(
            long decision,
            EtatDecision etat,
            String motif,
            @Nullable LocalDate pour,
            String compte,
            String par,
            OffsetDateTime le) {
        jdbc.sql(
                        """
                        insert into comite_suite (decision, etat, motif, pour, compte, par, le)
                        values (:decision, :etat, :motif, :pour, :compte, :par, :le)
                        """)
                .param("decision", decision)
                .param("etat", etat.name())
                .param("motif", motif)
                .param("pour", pour)
                .param("compte", compte)
                .param("par", par)
                .param("le", le)
                .update();
    }

    private static Lue lue(ResultSet ligne) throws SQLException {
        return new Lue(
                new Decision(
                        ligne.getLong("id"),
                        ligne.getString("numero"),
                        ligne.getLong("seance"),
                        ligne.getObject("jour", LocalDate.class),
                        ligne.getObject("point", Long.class),
                        ligne.getString("quoi"),
                        ligne.getString("qui"),
                        ligne.getObject("pour", LocalDate.class),
                        ligne.getString("sujet"),
                        EtatDecision.valueOf(ligne.getString("etat")),
                        ligne.getString("motif"),
                        false,
                        ligne.getInt("version")),
                ligne.getString("territoire"),
                ligne.getString("convention"));
    }
}
