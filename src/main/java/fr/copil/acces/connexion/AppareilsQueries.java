package fr.copil.acces.connexion;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AppareilsQueries {

    /** @param precedent the one before: a second tab may still come with it */
    record Retenu(String compte, String jeton, @Nullable String precedent, OffsetDateTime tourneLe) {}

    private final JdbcClient jdbc;

    AppareilsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void retenir(String serie, String compte, String jeton, String navigateur, OffsetDateTime maintenant) {
        jdbc.sql(
                        "insert into appareil (serie, compte, jeton, navigateur, retenu_le, tourne_le) values (?, ?, ?, ?, ?, ?)")
                .params(serie, compte, jeton, navigateur, maintenant, maintenant)
                .update();
    }

    void tourner(String serie, String jeton, OffsetDateTime maintenant) {
        jdbc.sql("update appareil set precedent = jeton, jeton = ?, tourne_le = ? where serie = ?")
                .params(jeton, maintenant, serie)
                .update();
    }

    Optional<Retenu> lire(String serie) {
        return jdbc.sql("select compte, jeton, precedent, tourne_le from appareil where serie = ?")
                .param(serie)
                .query((ligne, rang) -> new Retenu(
                        ligne.getString("compte"),
                        ligne.getString("jeton"),
                        ligne.getString("precedent"),
                        ligne.getObject("tourne_le", OffsetDateTime.class)))
                .optional();
    }

    List<Appareil> de(String compte) {
        return jdbc.sql(
                        "select serie, navigateur, retenu_le, tourne_le from appareil where compte = ? order by tourne_le desc")
                .param(compte)
                .query((ligne, rang) -> new Appareil(
                        ligne.getString("serie"),
                        ligne.getString("navigateur"),
                        ligne.getObject("retenu_le", OffsetDateTime.class),
                        ligne.getObject("tourne_le", OffsetDateTime.class)))
                .list();
    }

    void oublier(String compte, String serie) {
        jdbc.sql("delete from appareil where compte = ? and serie = ?")
                .params(compte, serie)
                .update();
    }

    void oublierTous(String compte) {
        jdbc.sql("delete from appareil where compte = ?").param(compte).update();
    }

    void oublierAvant(OffsetDateTime jour) {
        jdbc.sql("delete from appareil where tourne_le < ?").param(jour).update();
    }
}
