package fr.copil.comite.kit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What already came in from kits, by what they drew for each decision. */
@Repository
class RepriseQueries {

    /** @param decision its number */
    record Reprise(String cle, String decision, String empreinte) {}

    private final JdbcClient jdbc;

    RepriseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Reprise> parCle(Collection<String> cles) {
        List<Reprise> lues = jdbc.sql("select cle, decision, empreinte from comite_reprise where cle in (:cles)")
                .param("cles", cles)
                .query((ligne, rang) ->
                        new Reprise(ligne.getString("cle"), ligne.getString("decision"), ligne.getString("empreinte")))
                .list();
        return lues.stream().collect(Collectors.toUnmodifiableMap(Reprise::cle, lue -> lue));
    }

    void ajouter(String cle, String decision, String empreinte) {
        jdbc.sql("insert into comite_reprise (cle, decision, empreinte) values (?, ?, ?)")
                .params(cle, decision, empreinte)
                .update();
    }

    void changer(String cle, String empreinte) {
        jdbc.sql("update comite_reprise set empreinte = ? where cle = ?")
                .params(empreinte, cle)
                .update();
    }
}
