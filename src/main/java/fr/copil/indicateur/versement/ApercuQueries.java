package fr.copil.indicateur.versement;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.MesureLue;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.versement.LigneDeRepetition.Marque;
import fr.copil.indicateur.versement.LigneDeRepetition.Valeurs;
import fr.copil.territoire.Etendue;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the chosen part of a delivery changes, read where it is rehearsed: inside the transaction that puts it in force. */
@Repository
class ApercuQueries {

    /** By rank. */
    private static final List<Audience> AUDIENCES = List.of(Audience.values());

    private final JdbcClient jdbc;

    ApercuQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The delivery that its figures belong to once they are in force. */
    long livraison(Depot depot) {
        return jdbc.sql("select coalesce(max(id), 0) from livraison where fichier = :fichier")
                .param("fichier", DepotQueries.fichier(depot))
                .query(Long.class)
                .single();
    }

    List<Apercu.Part> parts(Depot depot) {
        return jdbc.sql(
                        """
                        select d.indicateur, i.nom, count(*) as lignes,
                               sum(case when m.livraison = :livraison then 1 else 0 end) as publiees,
                               sum(case when m.livraison = :livraison and o.id is not null then 1 else 0 end) as remplacees,
                               sum(case when m.livraison = :livraison and o.id is not null and %s then 1 else 0 end) as changees
                        from mesure_deposee d
                        join indicateur i on i.id = d.indicateur
                        join mesure m on m.indicateur = d.indicateur and m.territoire = d.territoire
                             and m.population = d.population and m.periode = d.periode
                             and not m.agregee and m.en_vigueur_au is null
                        left join mesure o on o.indicateur = m.indicateur and o.territoire = m.territoire
                             and o.population = m.population and o.periode = m.periode
                             and not o.agregee and o.en_vigueur_au = m.en_vigueur_du and coalesce(o.retrait, 0) = 0
                        where d.depot = :depot and d.indicateur in (:choisis)
                        group by d.indicateur, i.nom, i.rang order by i.rang, d.indicateur
                        """
                                .formatted(MesureLue.autreChiffre("o", "m")))
                .param("livraison", livraison(depot))
                .param("depot", depot.id())
                .param("choisis", depot.indicateurs())
                .query((ligne, rang) -> new Apercu.Part(
                        ligne.getString("indicateur"),
                        ligne.getString("nom"),
                        ligne.getInt("lignes"),
                        ligne.getInt("publiees") - ligne.getInt("remplacees"),
                        ligne.getInt("changees")))
                .list();
    }

    Apercu.Portee portee(Lecteur lecteur, Depot depot) {
        Map<Marque, Integer> duFichier = new HashMap<>();
        Map<Marque, Integer> autour = new HashMap<>();
        jdbc.sql(
                        """
                        select m.visible_des, m.diffusion, m.petite, m.du_fichier, count(*) as nombre from (
                            select m.visible_des, m.diffusion, m.petite,
                                   case when x.depot is null then 0 else 1 end as du_fichier
                            from mesure m
                            left join mesure_deposee x on x.depot = :depot and x.indicateur = m.indicateur
                                 and x.territoire = m.territoire and x.population = m.population
                                 and x.periode = m.periode and not m.agregee
                            where m.indicateur in (:choisis) and m.etat = 'VALEUR'
                              and m.periode in (select y.periode from mesure_deposee y
                                                where y.depot = :depot and y.indicateur in (:choisis)) and
                        """
                                + MesureLue.PERMISE
                                + ") m group by m.visible_des, m.diffusion, m.petite, m.du_fichier")
                .param("depot", depot.id())
                .param("choisis", depot.indicateurs())
                .param("audience", lecteur.audience().rang())
                .query(ligne -> {
                    (ligne.getInt("du_fichier") == 1 ? duFichier : autour)
                            .merge(
                                    new Marque(
                                            ligne.getInt("visible_des"),
                                            AUDIENCES.get(ligne.getInt("diffusion")),
                                            ligne.getBoolean("petite")),
                                    ligne.getInt("nombre"),
                                    Integer::sum);
                });
        return new Apercu.Portee(duFichier, autour);
    }

    /** Published or not yet: of what was transmitted, inside the territory of the delivery. From its years on: H2 would otherwise look for them in it for each mesure. */
    List<Apercu.Absent> absents(Lecteur lecteur, Depot depot) {
        Etendue ici = Etendue.de(depot.territoire(), "m.territoire");
        return jdbc.sql("select m.indicateur, m.territoire, t.nom, t.niveau, m.population, m.periode + 1 as periode,"
                        + MesureLue.ETAT + "as etat," + MesureLue.VALEURS
                        + """
                        from (select distinct d.indicateur, d.periode from mesure_deposee d
                              where d.depot = :depot and d.indicateur in (:choisis)) d
                        left join mesure m on m.indicateur = d.indicateur and m.periode = d.periode - 1
                             and not m.agregee and m.en_vigueur_au is null
                        left join territoire t on t.code = m.territoire
                        where not m.publiee and m.etat = 'VALEUR'
                          and not exists (select 1 from mesure n where n.indicateur = m.indicateur
                                          and n.territoire = m.territoire and n.population = m.population
                                          and n.periode = m.periode + 1 and not n.agregee and n.en_vigueur_au is null)
                          and not exists (select 1 from mesure_deposee x where x.depot = :depot
                                          and x.indicateur = m.indicateur and x.territoire = m.territoire
                                          and x.population = m.population and x.periode = m.periode + 1)
                          and
                        """
                        + MesureLue.PERMISE + " and " + ici.condition()
                        + " order by m.indicateur, t.rang, t.recherche, m.territoire, m.population")
                .param("choisis", depot.indicateurs())
                .param("depot", depot.id())
                .param("audience", lecteur.audience().rang())
                .params(ici.parametres())
                .query((ligne, rang) -> new Apercu.Absent(
                        ligne.getString("indicateur"),
                        territoire(ligne),
                        Population.valueOf(ligne.getString("population")),
                        ligne.getInt("periode"),
                        Valeurs.de(ligne, "")))
                .list();
    }

    /** The territories with a dashboard of their own that it bears on, and those that hold them. */
    List<Territoire> lieux(Depot depot) {
        return jdbc.sql(
                        """
                        select t.code as territoire, t.nom, t.niveau from territoire t
                        where t.niveau in ('DEPARTEMENT', 'EPCI', 'COMMUNE') and t.code in (
                            select d.territoire from mesure_deposee d where d.depot = :depot and d.indicateur in (:choisis)
                            union
                            select a.ancetre from mesure_deposee d join ascendance a on a.territoire = d.territoire
                            where d.depot = :depot and d.indicateur in (:choisis))
                        order by t.rang, t.recherche fetch first 60 rows only
                        """)
                .param("depot", depot.id())
                .param("choisis", depot.indicateurs())
                .query((ligne, rang) -> territoire(ligne))
                .list();
    }

    private static Territoire territoire(ResultSet ligne) throws SQLException {
        return new Territoire(
                new CodeTerritoire(ligne.getString("territoire")),
                Niveau.valueOf(ligne.getString("niveau")),
                ligne.getString("nom"));
    }
}
