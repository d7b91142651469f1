package fr.copil.territoire;

import fr.copil.commun.CodeTerritoire;
import fr.copil.territoire.FicheTerritoire.ProgrammeLu;
import fr.copil.territoire.Programme.Genre;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProgrammeQueries {

    /** More than any département has: only France, its régions and its académies have more. */
    private static final int PREMIERS = 60;

    private final JdbcClient jdbc;

    ProgrammeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those inside the territory, those of its intercommunalité and of its commune, and of an establishment those of the
     * quartiers 2015 near it. The contrat of a neighbour in the same département does not cover it.
     */
    List<ProgrammeLu> programmes(CodeTerritoire code) {
        return jdbc.sql(
                        """
                        select * from (
                            select p.code, p.genre, p.nom, p.population, p.source,
                                   row_number() over (partition by p.genre order by p.recherche, p.code) as ordre,
                                   count(*) over (partition by p.genre) as total
                            from programme p
                            where p.code in (
                                select pt.programme from programme_territoire pt
                                where pt.territoire = :code
                                   or pt.territoire in (select territoire from ascendance where ancetre = :code)
                                   or pt.territoire in (
                                      select a.ancetre from ascendance a join territoire s on s.code = a.ancetre
                                      where a.territoire = :code and s.rang >= 4)
                                   or pt.territoire in (
                                      select x.parent from appartenance x join territoire q on q.code = x.parent
                                      where x.territoire = :code and q.rang = 6))) p
                        where p.ordre <= :premiers
                        order by p.genre, p.ordre
                        """)
                .param("code", code.valeur())
                .param("premiers", PREMIERS)
                .query((ligne, rang) -> new ProgrammeLu(
                        Genre.valueOf(ligne.getString("genre")),
                        ligne.getString("code"),
                        ligne.getString("nom"),
                        ligne.getObject("population", Integer.class),
                        ligne.getString("source"),
                        ligne.getLong("total")))
                .list();
    }

    /** A list of PRE is transmitted by a département: elsewhere an absence would mean nothing. */
    Set<CodeTerritoire> departementsAvecListePre() {
        return new HashSet<>(jdbc.sql(
                        """
                        select distinct a.ancetre from programme p
                        join programme_territoire pt on pt.programme = p.code
                        join ascendance a on a.territoire = pt.territoire
                        join territoire d on d.code = a.ancetre
                        where p.genre = 'PRE' and d.rang = 3
                        """)
                .query((ligne, rang) -> new CodeTerritoire(ligne.getString("ancetre")))
                .list());
    }
}
