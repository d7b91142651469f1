package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnnuaireQueries {

    /** Of the rows {@code t}; the place of a département is its région. */
    static final String COLONNES =
            """
            t.code, t.niveau, t.nom, t.categorie, t.commune,
            (select min(d.nom) from ascendance x join territoire d on d.code = x.ancetre
             where x.territoire = t.code and t.rang >= 3 and d.rang = case when t.rang = 3 then 1 else 3 end) as premier,
            (select max(d.nom) from ascendance x join territoire d on d.code = x.ancetre
             where x.territoire = t.code and t.rang > 3 and d.rang = 3) as dernier,
            case when t.rang = 7 then t.categorie when t.rang = 8 then
                (select max(r.categorie) from ascendance x join territoire r on r.code = x.ancetre
                 where x.territoire = t.code and r.rang = 7) end as ep,
            """
                    + "case when t.rang = 6 then cast(t.categorie as integer) else" + CarteDeLAnnee.RENTREE_DES_RESEAUX
                    + "end as carte ";

    /** Widest first, the two maps of quartiers apart, then in French order. */
    static final String ORDRE = "t.rang, case when t.rang = 6 then t.categorie end desc, t.recherche, t.code";

    private final JdbcClient jdbc;

    AnnuaireQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LigneAnnuaire> lignes(FiltreAnnuaire filtre, int debut, int nombre) {
        return jdbc.sql("select " + COLONNES + " from territoire t where " + filtre.condition() + " order by " + ORDRE
                        + " offset :debut rows fetch next :nombre rows only")
                .params(filtre.parametres())
                .param("debut", debut)
                .param("nombre", nombre)
                .query(AnnuaireQueries::ligne)
                .list();
    }

    long nombre(FiltreAnnuaire filtre) {
        return jdbc.sql("select count(*) from territoire t where " + filtre.condition())
                .params(filtre.parametres())
                .query(Long.class)
                .single();
    }

    /** The territory and all that holds it, widest first; empty when the code is unknown. */
    List<Territoire> chemin(CodeTerritoire code) {
        return jdbc.sql(
                        """
                        select code, niveau, nom from territoire
                        where code = :code or code in (select ancetre from ascendance where territoire = :code)
                        order by rang, recherche, code
                        """)
                .param("code", code.valeur())
                .query(AnnuaireQueries::territoire)
                .list();
    }

    /** What stands below at these levels; a commune is under its intercommunalité when there is one. */
    List<Territoire> branches(CodeTerritoire noeud, Collection<Niveau> niveaux) {
        return jdbc.sql(
                        """
                        select t.code, t.niveau, t.nom
                        from ascendance a join territoire t on t.code = a.territoire
                        where a.ancetre = :noeud and a.territoire <> :noeud and t.niveau in (:niveaux)
                          and not (t.rang = 5 and :noeud not like 'EPCI-%' and exists (
                            select 1 from appartenance x where x.territoire = t.code and x.zonage = 'EPCI_2026'))
                        order by t.rang, t.recherche, t.code
                        """)
                .param("noeud", noeud.valeur())
                .param("niveaux", niveaux.stream().map(Niveau::name).toList())
                .query(AnnuaireQueries::territoire)
                .list();
    }

    /** How much of each kind stands inside each of these territories. */
    Map<String, Map<Rubrique, Long>> nombres(Collection<String> codes) {
        Map<String, Map<Rubrique, Long>> nombres = new HashMap<>();
        jdbc.sql(
                        """
                        select a.ancetre, t.niveau, case when t.rang = 6 then t.categorie end as annee, count(*) as nombre
                        from ascendance a join territoire t on t.code = a.territoire
                        where a.ancetre in (:codes) and a.territoire <> a.ancetre and (t.rang <> 7 or t.categorie is not null)
                        group by a.ancetre, t.niveau, case when t.rang = 6 then t.categorie end
                        """)
                .param("codes", codes)
                .query(ligne -> {
                    nombres.computeIfAbsent(ligne.getString("ancetre"), code -> new EnumMap<>(Rubrique.class))
                            .merge(
                                    Rubrique.de(Niveau.valueOf(ligne.getString("niveau")), ligne.getString("annee")),
                                    ligne.getLong("nombre"),
                                    Long::sum);
                });
        return nombres;
    }

    static Territoire territoire(ResultSet ligne, int rang) throws SQLException {
        return new Territoire(
                new CodeTerritoire(ligne.getString("code")),
                Niveau.valueOf(ligne.getString("niveau")),
                ligne.getString("nom"));
    }

    static LigneAnnuaire ligne(ResultSet ligne, int rang) throws SQLException {
        Territoire territoire = territoire(ligne, rang);
        String categorie = ligne.getString("categorie");
        return new LigneAnnuaire(
                territoire,
                Rubrique.de(territoire.niveau(), categorie),
                dans(ligne.getString("commune"), ligne.getString("premier"), ligne.getString("dernier")),
                ligne.getString("ep"),
                territoire.niveau() == Niveau.ETABLISSEMENT ? "PR".equals(categorie) : null,
                ligne.getInt("carte"));
    }

    private static String dans(String commune, @Nullable String premier, @Nullable String dernier) {
        String departements = premier == null
                ? ""
                : dernier == null || dernier.equals(premier) ? premier : premier + " et " + dernier;
        return commune + (commune.isEmpty() || departements.isEmpty() ? "" : ", ") + departements;
    }
}
