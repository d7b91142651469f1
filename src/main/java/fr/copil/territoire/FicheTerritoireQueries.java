package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.FicheTerritoire.Membre;
import fr.copil.territoire.FicheTerritoire.Section;
import fr.copil.territoire.FicheTerritoire.Voisin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
                        join zonage z on z.code = x.zonage and z.en_vigueur
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
                                    from territoire t where t.code <> :dans and (t.rang <> 7 or t.categorie is not null)
                                      and t.code in (%s)) m) t
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

    /**
     * All the territories of a level inside others, even those that hold nothing. What is counted is looked for first, then
     * where it is: the other way round reads every membership of each zone.
     *
     * @param carte year of the map of quartiers to count; 0 for the one in force
     */
    List<ZoneComptee> zones(
            Collection<CodeTerritoire> dans, Niveau niveau, int carte, Collection<ContenuDeZone> contenus) {
        String annee = carte > 0
                ? "cast(" + carte + " as integer)"
                : "(select max(z.annee) from zonage z where z.genre = 'QPV' and z.en_vigueur)";
        String dedans = dans.contains(CodeTerritoire.FRANCE)
                ? ""
                : ".code in (select territoire from ascendance where ancetre in (:dans)) and ";
        String comptes = contenus.stream()
                .map(contenu -> " union all select a.ancetre, '', '', '', '" + contenu.name() + "', count(*), 0, 0"
                        + " from territoire q join ascendance a on a.territoire = q.code and a.ancetre like '"
                        + niveau.prefixe() + "-%' where " + (dedans.isEmpty() ? "" : "q" + dedans) + contenu.condition()
                        + (contenu == ContenuDeZone.QUARTIERS
                                ? " and q.categorie = cast(" + annee + " as varchar(4))"
                                : "")
                        + " group by a.ancetre")
                .collect(Collectors.joining());
        Map<String, Map<ContenuDeZone, Integer>> nombres = new HashMap<>();
        List<ZoneComptee> zones = new ArrayList<>();
        jdbc.sql("select t.code, t.niveau, t.nom, t.recherche, '' as contenu, 0 as nombre, " + annee + " as annee,"
                        + CarteDeLAnnee.RENTREE_DES_RESEAUX + "as rentree from territoire t where "
                        + (dedans.isEmpty() ? "" : "t" + dedans) + "t.rang = :rang" + comptes
                        + " order by recherche, code")
                .param("rang", niveau.rang())
                .param("dans", dans.stream().map(CodeTerritoire::valeur).toList())
                .query(ligne -> {
                    String contenu = ligne.getString("contenu");
                    if (contenu.isEmpty()) {
                        zones.add(new ZoneComptee(
                                AnnuaireQueries.territoire(ligne, 0),
                                Map.of(),
                                ligne.getInt("annee"),
                                ligne.getInt("rentree")));
                    } else {
                        nombres.computeIfAbsent(ligne.getString("code"), code -> new EnumMap<>(ContenuDeZone.class))
                                .put(ContenuDeZone.valueOf(contenu), ligne.getInt("nombre"));
                    }
                });
        return zones.stream()
                .map(zone ->
                        zone.avec(nombres.getOrDefault(zone.territoire().code().valeur(), Map.of())))
                .toList();
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
}
