package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TerritoireQueries {

    private final JdbcClient jdbc;

    TerritoireQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Territoire> parCode(CodeTerritoire code) {
        return jdbc.sql("select code, niveau, nom from territoire where code = ?")
                .param(code.valeur())
                .query(AnnuaireQueries::territoire)
                .optional();
    }

    /** Nothing for what stands in several, as an intercommunalité may. */
    Optional<Territoire> academieDe(CodeTerritoire code) {
        List<Territoire> academies = jdbc.sql(
                        """
                        select t.code, t.niveau, t.nom from ascendance a
                        join territoire t on t.code = a.ancetre and t.niveau = 'ACADEMIE'
                        where a.territoire = ? and a.ancetre <> a.territoire
                        """)
                .param(code.valeur())
                .query(AnnuaireQueries::territoire)
                .list();
        return academies.size() == 1 ? Optional.of(academies.getFirst()) : Optional.empty();
    }

    List<CodeTerritoire> contenants(CodeTerritoire code) {
        return jdbc
                .sql(
                        """
                        select t.code from territoire t
                        where t.code = :code
                           or exists (select 1 from ascendance a where a.territoire = :code and a.ancetre = t.code)
                        order by t.rang desc, t.code
                        """)
                .param("code", code.valeur())
                .query(String.class)
                .list()
                .stream()
                .map(CodeTerritoire::new)
                .toList();
    }

    List<Territoire> dans(CodeTerritoire code) {
        return jdbc.sql("select t.code, t.niveau, t.nom from territoire t where " + Perimetre.dedans("t.code", ":code")
                        + " order by t.rang, t.recherche, t.code")
                .param("code", code.valeur())
                .query(AnnuaireQueries::territoire)
                .list();
    }

    Stream<Territoire> pilotables(List<String> mots, int debut, int nombre) {
        return jusquA(Niveau.COMMUNE, mots, debut, nombre).stream();
    }

    /** Of any level. */
    List<Territoire> tous(List<String> mots, int nombre) {
        return jusquA(Niveau.ETABLISSEMENT, mots, 0, nombre);
    }

    /** The codes that stand just before and just after this one, which need not exist. */
    List<Territoire> voisins(String code) {
        return jdbc.sql(
                        """
                        select code, niveau, nom from (
                            select code, niveau, nom from territoire where code >= :code
                            order by code fetch first 5 rows only) suivants
                        union all
                        select code, niveau, nom from (
                            select code, niveau, nom from territoire where code < :code
                            order by code desc fetch first 5 rows only) precedents
                        """)
                .param("code", code)
                .query(AnnuaireQueries::territoire)
                .list();
    }

    /** The département of that number first, then what begins with what was typed, the shortest name first, then what holds it. */
    private List<Territoire> jusquA(Niveau dernier, List<String> mots, int debut, int nombre) {
        StringBuilder sql = new StringBuilder("select code, niveau, nom from territoire where rang <= :dernier");
        Map<String, String> parametres = new HashMap<>();
        for (String mot : mots) {
            // Normalised words hold letters and digits only: nothing to escape.
            String nom = "mot" + parametres.size();
            sql.append(" and recherche like :").append(nom);
            parametres.put(nom, "%" + mot + "%");
        }
        if (!mots.isEmpty()) {
            String phrase = String.join(" ", mots);
            parametres.put("departement", "DEP-" + phrase.toUpperCase(Locale.ROOT));
            parametres.put("debut", phrase + "%");
            parametres.put("debutDeMot", "% " + phrase + "%");
            sql.append(
                    """
                     order by case when code = :departement then 0 when recherche like :debut then 1
                        when recherche like :debutDeMot then 2 else 3 end,
                        case when recherche like :debut then length(nom) else 0 end, rang, recherche, code\
                    """);
        } else {
            sql.append(" order by rang, recherche, code");
        }
        return jdbc.sql(sql.append(" offset :debutDePage rows fetch next :nombre rows only")
                        .toString())
                .params(parametres)
                .param("dernier", dernier.rang())
                .param("debutDePage", debut)
                .param("nombre", nombre)
                .query(AnnuaireQueries::territoire)
                .list();
    }
}
