package fr.copil.acces;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LienQueries {

    /** @param compte none for the first administrator, who has no account yet */
    record Ouvert(@Nullable String compte) {}

    private final JdbcClient jdbc;

    LienQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ones before it, for the same account, no longer work. */
    void remplacer(Lien lien, @Nullable String compte, OffsetDateTime expireLe) {
        fermer(compte);
        jdbc.sql("insert into lien_unique (empreinte, compte, expire_le) values (:empreinte, :compte, :expireLe)")
                .param("empreinte", lien.empreinte())
                .param("compte", compte)
                .param("expireLe", expireLe)
                .update();
    }

    void fermer(@Nullable String compte) {
        jdbc.sql("delete from lien_unique where coalesce(compte, '') = coalesce(cast(:compte as varchar), '')")
                .param("compte", compte)
                .update();
    }

    Optional<Ouvert> ouvert(Lien lien, OffsetDateTime maintenant) {
        return jdbc.sql("select compte from lien_unique where empreinte = ? and expire_le > ?")
                .params(lien.empreinte(), maintenant)
                .query((ligne, rang) -> new Ouvert(ligne.getString("compte")))
                .optional();
    }

    /** Whether it still worked: of two who use it at the same time, one alone. */
    boolean consommer(Lien lien) {
        return jdbc.sql("delete from lien_unique where empreinte = ?")
                        .param(lien.empreinte())
                        .update()
                == 1;
    }
}
