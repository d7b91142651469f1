package fr.copil.convention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a document holds beside its engagements. */
@Repository
class TexteQueries {

    private static final String VALEURS =
            """
            select v.id, v.fait, v.territoire, t.nom as nom_territoire, v.population, v.periode, v.operateur, v.valeur,
                   v.valeur_max, v.unite, v.statut, v.source, v.note, m.vers as indicateur
            from valeur_imprimee v
            left join territoire t on t.code = v.territoire
            left join lien m on m.de = v.id and m.nature = 'mesure'
            """;

    private static final String NOTICES =
            "select n.id, n.genre, n.convention, n.titre, n.texte, n.source, n.note from notice n ";

    private final JdbcClient jdbc;

    TexteQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Instance> instances(String convention) {
        return jdbc.sql(
                        """
                        select id, nom, niveau, membres, rythme, mois, mission, source, note
                        from instance where convention = :convention order by rang
                        """)
                .param("convention", convention)
                .query((ligne, rang) -> new Instance(
                        ligne.getString("id"),
                        ligne.getString("nom"),
                        ligne.getString("niveau"),
                        ligne.getString("membres"),
                        ligne.getString("rythme"),
                        ligne.getString("mois"),
                        ligne.getString("mission"),
                        ligne.getString("source"),
                        ligne.getString("note")))
                .list();
    }

    /** Days first, in order, then what the document dates in words only. */
    List<Evenement> evenements(String convention) {
        return jdbc.sql(
                        """
                        select id, quand, jour, libelle, source, note from evenement where convention = :convention
                        order by case when jour is null then 1 else 0 end, jour, rang
                        """)
                .param("convention", convention)
                .query((ligne, rang) -> new Evenement(
                        ligne.getString("id"),
                        ligne.getString("quand"),
                        ligne.getObject("jour", LocalDate.class),
                        ligne.getString("libelle"),
                        ligne.getString("source"),
                        ligne.getString("note")))
                .list();
    }

    List<ValeurImprimee> valeurs(String convention) {
        return valeurs(VALEURS + " where v.convention = :de order by v.rang, m.vers", convention);
    }

    List<ValeurImprimee> valeursDe(String engagement) {
        return valeurs(
                VALEURS
                        + " join lien l on l.vers = v.id and l.nature = 'valeur' where l.de = :de order by v.rang, m.vers",
                engagement);
    }

    /** One row an indicateur: several make one value. */
    private List<ValeurImprimee> valeurs(String sql, String de) {
        Map<String, ValeurImprimee> valeurs = new LinkedHashMap<>();
        jdbc.sql(sql).param("de", de).query(ligne -> {
            ValeurImprimee valeur = valeur(ligne);
            String indicateur = ligne.getString("indicateur");
            List<String> indicateurs =
                    valeurs.computeIfAbsent(valeur.id(), id -> valeur).indicateurs();
            if (indicateur != null) {
                indicateurs.add(indicateur);
            }
        });
        return List.copyOf(valeurs.values());
    }

    /** Those of a document and those of no document in particular, which may bear on it. */
    List<Notice> notices(String convention) {
        Map<String, List<String>> codes = liens(
                """
                select l.de, l.vers from lien l join notice n on n.id = l.de
                where l.nature in ('code', 'porte_sur') order by l.de, l.vers
                """);
        return jdbc.sql(NOTICES + "where n.convention = :convention or n.convention is null order by n.rang")
                .param("convention", convention)
                .query((ligne, rang) -> notice(ligne, codes))
                .list();
    }

    List<Notice> noticesSur(String id) {
        return jdbc.sql(NOTICES
                        + "join lien l on l.de = n.id and l.nature = 'porte_sur' where l.vers = :id order by n.rang")
                .param("id", id)
                .query((ligne, rang) -> notice(ligne, Map.of()))
                .list();
    }

    private Map<String, List<String>> liens(String sql) {
        Map<String, List<String>> liens = new HashMap<>();
        jdbc.sql(sql).query(ligne -> {
            liens.computeIfAbsent(ligne.getString("de"), id -> new ArrayList<>())
                    .add(ligne.getString("vers"));
        });
        return liens;
    }

    private static ValeurImprimee valeur(ResultSet ligne) throws SQLException {
        return new ValeurImprimee(
                ligne.getString("id"),
                ligne.getString("fait"),
                ligne.getString("territoire"),
                ligne.getString("nom_territoire"),
                ligne.getString("population"),
                ligne.getString("periode"),
                ligne.getString("operateur"),
                ligne.getBigDecimal("valeur"),
                ligne.getBigDecimal("valeur_max"),
                ligne.getString("unite"),
                ligne.getString("statut"),
                ligne.getString("source"),
                ligne.getString("note"),
                new ArrayList<>());
    }

    private static Notice notice(ResultSet ligne, Map<String, List<String>> codes) throws SQLException {
        return new Notice(
                ligne.getString("id"),
                Notice.Genre.de(ligne.getString("genre")),
                ligne.getString("convention"),
                ligne.getString("titre"),
                ligne.getString("texte"),
                ligne.getString("source"),
                ligne.getString("note"),
                codes.getOrDefault(ligne.getString("id"), List.of()));
    }
}
