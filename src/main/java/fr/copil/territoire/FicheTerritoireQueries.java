package fr.copil.territoire;

import fr.copil.commun.Calcul;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import fr.copil.commun.MesureLue;
import fr.copil.territoire.FicheTerritoire.ConventionApplicable;
import fr.copil.territoire.FicheTerritoire.Membre;
import fr.copil.territoire.FicheTerritoire.Mention;
import fr.copil.territoire.FicheTerritoire.Observation;
import fr.copil.territoire.FicheTerritoire.Section;
import fr.copil.territoire.FicheTerritoire.Voisin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement a part of the sheet. */
@Repository
class FicheTerritoireQueries {

    /** How many members of a kind the sheet shows before it leads to the list. */
    private static final int PREMIERS = 20;

    private final JdbcClient jdbc;

    FicheTerritoireQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The territory, last, and all that holds it; empty when the code is unknown. */
    List<LigneAnnuaire> chemin(CodeTerritoire code) {
        return jdbc.sql(
                        "select " + AnnuaireQueries.COLONNES
                                + """
                        from territoire t
                        where t.code = :code or t.code in (select ancetre from ascendance where territoire = :code)
                        order by t.rang, t.recherche, t.code
                        """)
                .param("code", code.valeur())
                .query(AnnuaireQueries::ligne)
                .list();
    }

    List<Voisin> voisins(CodeTerritoire etablissement) {
        return jdbc.sql(
                        """
                        select t.code, t.niveau, t.nom, x.distance_m
                        from appartenance x join territoire t on t.code = x.parent
                        where x.territoire = :code and t.rang = 6
                        order by x.distance_m, t.code
                        """)
                .param("code", etablissement.valeur())
                .query((ligne, rang) ->
                        new Voisin(AnnuaireQueries.territoire(ligne, rang), ligne.getBigDecimal("distance_m")))
                .list();
    }

    /** What it holds, by kind, with the first ones of each. */
    List<Section> sections(CodeTerritoire dans) {
        Map<Rubrique, Section> sections = new EnumMap<>(Rubrique.class);
        jdbc.sql("select " + AnnuaireQueries.COLONNES
                        + """
                        , t.total, (select min(x.distance_m) from appartenance x
                                    where x.territoire = t.code and x.parent = :dans) as distance_m
                        from (select m.*,
                                     row_number() over (partition by m.rang, m.annee
                                         order by m.reseau desc, m.recherche, m.code) as ordre,
                                     count(*) over (partition by m.rang, m.annee) as total
                              from (select t.code, t.niveau, t.nom, t.categorie, t.commune, t.rang, t.recherche,
                                           case when t.rang = 6 then t.categorie end as annee,
                                           case when t.rang = 7 then t.categorie end as reseau
                                    from territoire t where t.code <> :dans and t.code in (%s)) m) t
                        where t.ordre <= :premiers
                        order by t.rang, t.annee, t.ordre
                        """
                                .formatted(FiltreAnnuaire.membres(dans)))
                .param("dans", dans.valeur())
                .param("premiers", PREMIERS)
                .query(ligne -> {
                    LigneAnnuaire membre = AnnuaireQueries.ligne(ligne, 0);
                    long total = ligne.getLong("total");
                    sections.computeIfAbsent(
                                    membre.rubrique(), rubrique -> new Section(rubrique, total, new ArrayList<>()))
                            .premiers()
                            .add(new Membre(membre, ligne.getBigDecimal("distance_m")));
                });
        return List.copyOf(sections.values());
    }

    /** Whether the map has every commune of every département inside. */
    boolean communesConnues(CodeTerritoire dans) {
        return jdbc.sql(
                                """
                        select count(*) from territoire d
                        join ascendance a on a.territoire = d.code and a.ancetre = :dans
                        where d.niveau = 'DEPARTEMENT' and not d.communes_connues
                        """)
                        .param("dans", dans.valeur())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    List<ConventionApplicable> conventions(Collection<String> territoires) {
        return jdbc.sql(
                        """
                        select c.id, c.titre_court, c.territoire from convention c
                        where c.territoire in (:territoires) order by c.rang
                        """)
                .param("territoires", territoires)
                .query((ligne, rang) -> new ConventionApplicable(
                        ligne.getString("id"),
                        ligne.getString("titre_court"),
                        new CodeTerritoire(ligne.getString("territoire"))))
                .list();
    }

    /** The documents name establishments by their UAI alone. */
    List<Mention> mentions(CodeTerritoire code) {
        return jdbc.sql(
                        """
                        select n.id, n.titre, n.texte, coalesce(n.convention, '') as convention, n.source, n.note, l.vers
                        from notice n join lien l on l.de = n.id and l.role = 'code'
                        where n.genre in ('territoire', 'etablissement')
                          and (l.vers = :code or 'ETAB-' || l.vers = :code
                               or l.vers in (select territoire from ascendance where ancetre = :code)
                               or 'ETAB-' || l.vers in (select territoire from ascendance where ancetre = :code))
                        order by n.rang
                        """)
                .param("code", code.valeur())
                .query((ligne, rang) -> new Mention(
                        ligne.getString("id"),
                        ligne.getString("titre"),
                        ligne.getString("texte"),
                        ligne.getString("convention"),
                        ligne.getString("source"),
                        ligne.getString("note"),
                        ligne.getString("vers")))
                .list();
    }

    /** Only what this person may read, and only what is in force. */
    List<Observation> observations(CodeTerritoire code, int audience) {
        return jdbc.sql("select m.indicateur, i.nom, i.calcul, i.unite, m.periode, m.population, m.qualite,"
                        + " m.unites, m.unites_attendues, m.partie, m.parties,"
                        + MesureLue.ETAT
                        + "as etat," + MesureLue.VALEURS
                        + """
                        from mesure m join indicateur i on i.id = m.indicateur
                        where m.territoire = :code and
                        """
                        + MesureLue.EN_VIGUEUR
                        + "order by i.rang, m.periode, m.population")
                .param("code", code.valeur())
                .param("audience", audience)
                .query((ligne, rang) -> new Observation(
                        ligne.getString("indicateur"),
                        ligne.getString("nom"),
                        Calcul.de(ligne.getString("calcul")),
                        ligne.getString("unite"),
                        ligne.getInt("periode"),
                        "ENSEMBLE".equals(ligne.getString("population")),
                        ligne.getBigDecimal("numerateur"),
                        ligne.getBigDecimal("denominateur"),
                        ligne.getBigDecimal("valeur"),
                        Etat.valueOf(ligne.getString("etat")),
                        PartsDites.de(ligne.getString("partie"), ligne.getString("parties"))
                                .phrase(ligne.getInt("unites"), ligne.getInt("unites_attendues")),
                        "ESTIME".equals(ligne.getString("qualite"))))
                .list();
    }
}
