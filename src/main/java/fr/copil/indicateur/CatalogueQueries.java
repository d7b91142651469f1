package fr.copil.indicateur;

import fr.copil.acces.Lecteur;
import fr.copil.commun.MesureLue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The definitions, whole: a hundred rows. */
@Repository
class CatalogueQueries {

    private final JdbcClient jdbc;

    CatalogueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the documents, the series of Copil last. */
    List<Definition> definitions() {
        return jdbc.sql(
                        """
                        select i.*, coalesce(c.titre_court, 'Séries tirées des données ouvertes') as document
                        from indicateur i left join convention c on c.id = i.convention
                        order by case when c.id is null then 1 else 0 end, c.rang, i.rang
                        """)
                .query((ligne, rang) -> definition(ligne))
                .list();
    }

    /** By other name, what it names. */
    Map<String, List<String>> alias() {
        Map<String, List<String>> alias = new LinkedHashMap<>();
        jdbc.sql("select de, vers from lien where role = 'alias' order by de, vers")
                .query(ligne -> {
                    alias.computeIfAbsent(ligne.getString("de"), de -> new ArrayList<>())
                            .add(ligne.getString("vers"));
                });
        return alias;
    }

    /** The years are no secret, even where the figures are. */
    Map<String, Disponibilite> disponibilites(Lecteur lecteur) {
        Map<String, Disponibilite> annees = new HashMap<>();
        jdbc.sql(
                        """
                        select m.indicateur, min(m.periode) as premiere, max(m.periode) as derniere from mesure m
                        where m.etat = 'VALEUR' and
                        """
                                + MesureLue.PERMISE
                                + "group by m.indicateur")
                .param("audience", lecteur.audience().rang())
                .query(ligne -> {
                    annees.put(
                            ligne.getString("indicateur"),
                            new Disponibilite(ligne.getInt("premiere"), ligne.getInt("derniere")));
                });
        return annees;
    }

    private static Definition definition(ResultSet ligne) throws SQLException {
        return new Definition(
                ligne.getString("id"),
                ligne.getString("convention"),
                ligne.getString("document"),
                ligne.getString("nom"),
                Theme.de(ligne.getString("theme")).orElse(null),
                Nature.liste(ligne.getString("nature")),
                ligne.getString("comparaison"),
                ligne.getString("niveau"),
                ligne.getString("unite"),
                ligne.getString("numerateur"),
                ligne.getString("denominateur"),
                Sens.de(ligne.getString("sens")).orElse(null),
                ligne.getString("periodicite"),
                ligne.getString("producteur"),
                ligne.getString("source"),
                ligne.getString("note"),
                ligne.getString("recherche"));
    }
}
