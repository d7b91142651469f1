package fr.copil.convention.dispositif;

import fr.copil.convention.EtatSuivi;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The census, whole: thirty rows. */
@Repository
class DispositifQueries {

    private final JdbcClient jdbc;

    DispositifQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dispositif> dispositifs() {
        return jdbc.sql("select * from dispositif order by rang")
                .query((ligne, rang) -> dispositif(ligne))
                .list();
    }

    Map<String, List<DispositifEngagement>> engagements() {
        Map<String, List<DispositifEngagement>> engagements = new HashMap<>();
        jdbc.sql(
                        """
                        select l.de, e.id, e.titre, coalesce(s.etat, 'NON_RENSEIGNE') as etat
                        from dispositif d
                        join lien l on l.de = d.id and l.nature = 'engagement'
                        join engagement e on e.id = l.vers
                        left join suivi s on s.engagement = e.id and s.recul = 0
                        order by e.rang
                        """)
                .query(ligne -> {
                    engagements
                            .computeIfAbsent(ligne.getString("de"), id -> new ArrayList<>())
                            .add(new DispositifEngagement(
                                    ligne.getString("id"),
                                    ligne.getString("titre"),
                                    EtatSuivi.valueOf(ligne.getString("etat"))));
                });
        return engagements;
    }

    List<DispositifLecture> lectures(String dispositif) {
        return jdbc.sql(
                        """
                        select n.id, n.genre, n.titre, n.texte, n.source
                        from lien l join notice n on n.id = l.de
                        where l.vers = :dispositif and l.nature = 'porte_sur' and n.genre in ('lecture', 'ambiguite')
                        order by case when n.genre = 'lecture' then 0 else 1 end, n.rang
                        """)
                .param("dispositif", dispositif)
                .query((ligne, rang) -> new DispositifLecture(
                        ligne.getString("id"),
                        ligne.getString("genre").equals("lecture"),
                        ligne.getString("titre"),
                        ligne.getString("texte"),
                        ligne.getString("source")))
                .list();
    }

    private static Dispositif dispositif(ResultSet ligne) throws SQLException {
        return new Dispositif(
                ligne.getString("id"),
                DispositifSection.de(ligne.getString("section")),
                ligne.getString("nom"),
                ligne.getString("nom_imprime"),
                ligne.getString("acteurs"),
                ligne.getString("financements"),
                ligne.getString("territoire"),
                ligne.getString("public_vise"),
                ligne.getString("reference"),
                convention(ligne.getString("id"), ligne.getString("convention")),
                ligne.getString("convention_mention"),
                ligne.getString("pilote"),
                ligne.getString("specificite"),
                ligne.getString("source"),
                ligne.getString("note"),
                ligne.getString("recherche"));
    }

    private static DispositifConvention convention(String id, String colonne) {
        if (id.equals(Dispositif.HORS_TABLEAU)) {
            return DispositifConvention.HORS_TABLEAU;
        }
        return switch (colonne) {
            case "oui" -> DispositifConvention.OUI;
            case "autre" -> DispositifConvention.AUTRE;
            default -> DispositifConvention.NON_RENSEIGNE;
        };
    }
}
