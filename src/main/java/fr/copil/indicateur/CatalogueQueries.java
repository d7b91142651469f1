package fr.copil.indicateur;

import fr.copil.acces.Lecteur;
import fr.copil.commun.Calcul;
import fr.copil.commun.MesureLue;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Denombrement;
import fr.copil.indicateur.mesure.Disponibilite;
import fr.copil.indicateur.mesure.Nature;
import fr.copil.indicateur.mesure.Sens;
import fr.copil.indicateur.mesure.Theme;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The definitions, whole: a hundred rows. */
@Repository
class CatalogueQueries {

    private final JdbcClient jdbc;
    private final String definitions;

    CatalogueQueries(JdbcClient jdbc, ConventionsDUnIndicateur conventions) {
        this.jdbc = jdbc;
        this.definitions =
                """
                select i.*, coalesce(c.titre_court, 'Séries tirées des données ouvertes') as document
                from indicateur i left join %s c on c.id = i.convention
                """
                        .formatted(conventions.enSql());
    }

    /** In the order of the documents, the series of Copil last. */
    List<Definition> definitions() {
        return jdbc.sql(definitions + " order by case when c.id is null then 1 else 0 end, c.rang, i.rang")
                .query((ligne, rang) -> definition(ligne))
                .list();
    }

    Optional<Definition> definition(String id) {
        return jdbc.sql(definitions + " where i.id = :id")
                .param("id", id)
                .query((ligne, rang) -> definition(ligne))
                .optional();
    }

    /**
     * What names what.
     *
     * @param alias by other name, what it names
     * @param reponses by indicateur of a document, the series of Copil that answer it
     * @param voisines by indicateur of a document, those that only come near
     */
    record Liens(
            Map<String, List<String>> alias, Map<String, List<String>> reponses, Map<String, List<String>> voisines) {

        List<String> alias(String id) {
            return alias.getOrDefault(id, List.of());
        }
    }

    Liens liens() {
        Map<String, List<String>> alias = new LinkedHashMap<>();
        Map<String, List<String>> reponses = new LinkedHashMap<>();
        Map<String, List<String>> voisines = new LinkedHashMap<>();
        jdbc.sql("select nature, de, vers from lien where nature in ('alias', 'repond', 'voisin') order by de, vers")
                .query(ligne -> {
                    String de = ligne.getString("de");
                    String vers = ligne.getString("vers");
                    if (ligne.getString("nature").equals("alias")) {
                        alias.computeIfAbsent(de, nom -> new ArrayList<>()).add(vers);
                    } else {
                        (ligne.getString("nature").equals("repond") ? reponses : voisines)
                                .computeIfAbsent(vers, indicateur -> new ArrayList<>())
                                .add(de);
                    }
                });
        return new Liens(alias, reponses, voisines);
    }

    /** Who is to transmit what, by indicateur, for the widest territory first. */
    Map<String, List<Attente>> attentes() {
        Map<String, List<Attente>> attentes = new HashMap<>();
        jdbc.sql(
                        """
                        select e.indicateur, e.attendu_de, e.quand, e.source
                        from attente e join territoire t on t.code = e.territoire where true %s order by t.rang, e.rang
                        """
                                .formatted(Poursuite.aucuneAttente("e")))
                .query(ligne -> {
                    attentes.computeIfAbsent(ligne.getString("indicateur"), id -> new ArrayList<>())
                            .add(new Attente(
                                    ligne.getString("indicateur"),
                                    ligne.getString("attendu_de"),
                                    ligne.getString("quand"),
                                    ligne.getString("source")));
                });
        return attentes;
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

    /** Those that have figures above the reader's level: not what they are, nor when. */
    Set<String> restreints(Lecteur lecteur) {
        return Set.copyOf(jdbc.sql("select distinct m.indicateur from mesure m where m.etat = 'VALEUR' and "
                        + MesureLue.EN_VIGUEUR + " and " + MesureLue.ETAT + " = 'RESTREINT'")
                .param("audience", lecteur.audience().rang())
                .query(String.class)
                .list());
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
                ligne.getString("rattachement").equals("session"),
                ligne.getString("producteur"),
                ligne.getString("source"),
                ligne.getString("note"),
                Calcul.de(ligne.getString("calcul")),
                ligne.getString("methode"),
                Denombrement.valueOf(ligne.getString("compte")),
                ligne.getString("recherche"));
    }
}
