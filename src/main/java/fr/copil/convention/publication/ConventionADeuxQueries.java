package fr.copil.convention.publication;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.versement.ContresignatureService.ConventionsADeux;
import fr.copil.indicateur.versement.Depot;
import fr.copil.territoire.Perimetre;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is set, and what a delivery touches of it. */
@Repository
class ConventionADeuxQueries implements ConventionsADeux {

    private final JdbcClient jdbc;

    ConventionADeuxQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConventionADeux> toutes() {
        return jdbc.sql(
                        """
                        select c.id, c.titre_court, c.territoire, p.convention as a_deux from convention c
                        left join publication_a_deux p on p.convention = c.id order by c.rang
                        """)
                .query((ligne, rang) -> new ConventionADeux(
                        ligne.getString("id"),
                        ligne.getString("titre_court"),
                        new CodeTerritoire(ligne.getString("territoire")),
                        ligne.getString("a_deux") != null))
                .list();
    }

    @Override
    public Set<String> touchees(Depot depot) {
        return new TreeSet<>(jdbc.sql(
                        """
                        select c.titre_court from convention c join publication_a_deux p on p.convention = c.id
                        where exists (select 1 from mesure_deposee m where m.depot = :depot
                            and m.indicateur in (:choisis) and %s)
                        """
                                .formatted(Perimetre.dedans("m.territoire", "c.territoire")))
                .param("depot", depot.id())
                .param("choisis", depot.indicateurs())
                .query(String.class)
                .list());
    }

    void demander(String convention, String compte, OffsetDateTime maintenant) {
        jdbc.sql("insert into publication_a_deux (convention, compte, le) values (?, ?, ?)")
                .params(convention, compte, maintenant)
                .update();
    }

    void cesser(String convention) {
        jdbc.sql("delete from publication_a_deux where convention = ?")
                .param(convention)
                .update();
    }
}
