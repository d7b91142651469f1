package fr.copil.comite.abonnement;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AbonnementQueries {

    private final JdbcClient jdbc;

    AbonnementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Abonnement> de(String compte) {
        return jdbc.sql("select cree_le, servi_le from abonnement_agenda where compte = ?")
                .param(compte)
                .query((ligne, rang) -> new Abonnement(
                        ligne.getObject("cree_le", OffsetDateTime.class),
                        ligne.getObject("servi_le", OffsetDateTime.class)))
                .optional();
    }

    Optional<String> compte(String empreinte) {
        return jdbc.sql("select compte from abonnement_agenda where empreinte = ?")
                .param(empreinte)
                .query(String.class)
                .optional();
    }

    /** The one before it no longer works. */
    void donner(String compte, String empreinte, OffsetDateTime maintenant) {
        oublier(compte);
        jdbc.sql("insert into abonnement_agenda (compte, empreinte, cree_le) values (?, ?, ?)")
                .params(compte, empreinte, maintenant)
                .update();
    }

    /** Agendas come every few minutes: that is not written each time. */
    void servir(String empreinte, OffsetDateTime maintenant) {
        jdbc.sql("update abonnement_agenda set servi_le = ? where empreinte = ?"
                        + " and (servi_le is null or servi_le < ?)")
                .params(maintenant, empreinte, maintenant.minusHours(1))
                .update();
    }

    boolean oublier(String compte) {
        return jdbc.sql("delete from abonnement_agenda where compte = ?")
                        .param(compte)
                        .update()
                == 1;
    }
}
