package fr.copil.acces.connexion;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DemandesQueries {

    /** More would be a machine's: the ones before stay. */
    static final int GARDEES = 500;

    private final JdbcClient jdbc;

    DemandesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is a new one: who asks twice changes the message of the first. */
    boolean deposer(AgentReconnu agent, String message, OffsetDateTime maintenant) {
        int changees = jdbc.sql(
                        "update demande_acces set message = :message, nom = :nom, siret = :siret, deposee_le = :le"
                                + " where lower(courriel) = lower(:courriel)")
                .param("message", message)
                .param("nom", agent.nom())
                .param("siret", agent.siret())
                .param("le", maintenant)
                .param("courriel", agent.courriel())
                .update();
        if (changees > 0 || nombre() >= GARDEES) {
            return false;
        }
        jdbc.sql("insert into demande_acces (courriel, nom, siret, message, deposee_le)"
                        + " values (:courriel, :nom, :siret, :message, :le)")
                .param("courriel", agent.courriel())
                .param("nom", agent.nom())
                .param("siret", agent.siret())
                .param("message", message)
                .param("le", maintenant)
                .update();
        return true;
    }

    /** Those that no account answers yet. */
    List<DemandeDAcces> toutes() {
        return jdbc.sql(
                        """
                        select d.id, d.courriel, d.nom, d.siret, d.message, d.deposee_le from demande_acces d
                        where not exists (select 1 from compte c where lower(c.courriel) = lower(d.courriel))
                        order by d.deposee_le
                        """)
                .query((ligne, rang) -> new DemandeDAcces(
                        ligne.getLong("id"),
                        ligne.getString("courriel"),
                        ligne.getString("nom"),
                        ligne.getString("siret"),
                        ligne.getString("message"),
                        ligne.getObject("deposee_le", OffsetDateTime.class)))
                .list();
    }

    void ecarter(long id) {
        jdbc.sql("delete from demande_acces where id = ?").param(id).update();
    }

    private int nombre() {
        return jdbc.sql("select count(*) from demande_acces")
                .query(Integer.class)
                .single();
    }
}
