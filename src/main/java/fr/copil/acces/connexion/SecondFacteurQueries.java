package fr.copil.acces.connexion;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SecondFacteurQueries {

    /** @param poseLe none as long as no code has confirmed it */
    record Pose(String secret, @Nullable OffsetDateTime poseLe) {}

    private final JdbcClient jdbc;

    SecondFacteurQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Pose> lire(String compte) {
        return jdbc.sql("select secret, pose_le from second_facteur where compte = ?")
                .param(compte)
                .query((ligne, rang) ->
                        new Pose(ligne.getString("secret"), ligne.getObject("pose_le", OffsetDateTime.class)))
                .optional();
    }

    void preparer(String compte, String secret) {
        jdbc.sql("insert into second_facteur (compte, secret, dernier_pas) values (?, ?, 0)")
                .params(compte, secret)
                .update();
    }

    void poser(String compte, OffsetDateTime maintenant) {
        jdbc.sql("update second_facteur set pose_le = ? where compte = ?")
                .params(maintenant, compte)
                .update();
    }

    /** Whether this step had not served yet, nor one after it: of two who send the same code, one alone comes in. */
    boolean avancer(String compte, long pas) {
        return jdbc.sql("update second_facteur set dernier_pas = :pas where compte = :compte and dernier_pas < :pas")
                        .param("pas", pas)
                        .param("compte", compte)
                        .update()
                == 1;
    }

    boolean retirer(String compte) {
        jdbc.sql("delete from code_de_secours where compte = ?").param(compte).update();
        return jdbc.sql("delete from second_facteur where compte = ?")
                        .param(compte)
                        .update()
                == 1;
    }

    void remplacerLesCodes(String compte, Collection<CodeDeSecours> codes) {
        jdbc.sql("delete from code_de_secours where compte = ?").param(compte).update();
        codes.forEach(code -> jdbc.sql("insert into code_de_secours (compte, empreinte) values (?, ?)")
                .params(compte, code.empreinte())
                .update());
    }

    boolean consommer(String compte, CodeDeSecours code) {
        return jdbc.sql("delete from code_de_secours where compte = ? and empreinte = ?")
                        .params(compte, code.empreinte())
                        .update()
                == 1;
    }

    int codesRestants(String compte) {
        return jdbc.sql("select count(*) from code_de_secours where compte = ?")
                .param(compte)
                .query(Integer.class)
                .single();
    }
}
