package fr.copil.indicateur.contestation;

import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.MesureLue;
import fr.copil.indicateur.mesure.Contestee;
import fr.copil.indicateur.mesure.Population;
import fr.copil.territoire.Etendue;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is contested, for those who read the figure itself. */
@Repository
class ContestationQueries {

    /** Who may not read the figure reads nothing of what is said against it. */
    private static final String LECTURE =
            """
            select c.*, i.nom as indicateur_nom, t.nom as territoire_nom from contestation c
            join indicateur i on i.id = c.indicateur join territoire t on t.code = c.territoire
            where exists (select 1 from mesure m where m.indicateur = c.indicateur and m.territoire = c.territoire
                and m.population = c.population and m.periode = c.periode and
            """
                    + MesureLue.EN_VIGUEUR + " and " + MesureLue.LISIBLE + ") and not " + Contestee.RETIREE_DEPUIS
                    + " and ";

    private final JdbcClient jdbc;

    ContestationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the cell was not contested already. */
    boolean ajouter(
            String indicateur,
            CodeTerritoire territoire,
            ChiffreContestable chiffre,
            BigDecimal valeur,
            String source,
            String motif,
            String phrase,
            Lecteur lecteur,
            String par,
            OffsetDateTime le) {
        try {
            return jdbc.sql(
                                    """
                                    insert into contestation (indicateur, territoire, population, periode, valeur, source, motif, phrase,
                                        compte, par, le, ouverte)
                                    select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true from (select 1 as un) x
                                    where not exists (select 1 from contestation c where c.indicateur = ? and c.territoire = ?
                                        and c.population = ? and c.periode = ? and c.ouverte)
                                    """)
                            .params(
                                    indicateur,
                                    territoire.valeur(),
                                    chiffre.population().name(),
                                    chiffre.periode(),
                                    valeur,
                                    source,
                                    motif,
                                    phrase,
                                    lecteur.compte(),
                                    par,
                                    le,
                                    indicateur,
                                    territoire.valeur(),
                                    chiffre.population().name(),
                                    chiffre.periode())
                            .update()
                    == 1;
        } catch (DuplicateKeyException memeInstant) {
            return false;
        }
    }

    List<Contestation> de(Lecteur lecteur, String indicateur, CodeTerritoire territoire) {
        return lire(
                lecteur,
                "c.indicateur = :indicateur and c.territoire = :territoire order by c.id desc",
                Map.of("indicateur", indicateur, "territoire", territoire.valeur()));
    }

    /** Open, inside these territories, by others. */
    List<Contestation> aArbitrer(Lecteur lecteur, Etendue siennes) {
        return lire(
                lecteur,
                "c.ouverte and c.compte <> :moi and " + siennes.condition() + " order by c.id",
                siennes.parametres());
    }

    private List<Contestation> lire(Lecteur lecteur, String condition, Map<String, Object> parametres) {
        return jdbc.sql(LECTURE + condition)
                .param("audience", lecteur.audience().rang())
                .param("moi", lecteur.compte())
                .params(parametres)
                .query((ligne, rang) -> contestation(ligne, lecteur))
                .list();
    }

    /** Whether another value of the cell came in force since. */
    boolean corrigeDepuis(Contestation contestation) {
        return jdbc.sql(
                                """
                                select count(*) from mesure m join contestation c on c.id = ?
                                where m.indicateur = c.indicateur and m.territoire = c.territoire and m.population = c.population
                                  and m.periode = c.periode and m.en_vigueur_du > c.le and m.en_vigueur_au is null
                                """)
                        .param(contestation.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether it was still open. */
    boolean trancher(long id, IssueDeContestation issue, String motif, Lecteur lecteur, String par, OffsetDateTime le) {
        return jdbc.sql(
                                """
                                update contestation set ouverte = null, issue = ?, issue_motif = ?, issue_compte = ?, issue_par = ?,
                                    issue_le = ?
                                where id = ? and ouverte
                                """)
                        .params(issue.name(), motif, lecteur.compte(), par, le, id)
                        .update()
                == 1;
    }

    private static Contestation contestation(ResultSet ligne, Lecteur lecteur) throws SQLException {
        return new Contestation(
                ligne.getLong("id"),
                ligne.getString("indicateur"),
                ligne.getString("indicateur_nom"),
                new CodeTerritoire(ligne.getString("territoire")),
                ligne.getString("territoire_nom"),
                Population.valueOf(ligne.getString("population")),
                ligne.getInt("periode"),
                ligne.getString("phrase"),
                ligne.getString("motif"),
                ligne.getString("par"),
                ligne.getString("compte").equals(lecteur.compte()),
                ligne.getObject("le", OffsetDateTime.class).toInstant(),
                issue(ligne.getString("issue")),
                mots(ligne.getString("issue_motif")),
                mots(ligne.getString("issue_par")));
    }

    private static @Nullable IssueDeContestation issue(@Nullable String nom) {
        return nom == null ? null : IssueDeContestation.valueOf(nom);
    }

    private static String mots(@Nullable String ecrits) {
        return ecrits == null ? "" : ecrits;
    }
}
