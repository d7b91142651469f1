package fr.copil.comite;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The points of an agenda, in their order. */
@Repository
class PointQueries {

    private final JdbcClient jdbc;

    PointQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Point> de(long seance) {
        return jdbc.sql("select * from comite_point where seance = ? order by rang, id")
                .param(seance)
                .query((ligne, rang) -> new Point(
                        ligne.getLong("id"),
                        ligne.getString("titre"),
                        ligne.getInt("minutes"),
                        ligne.getString("presente_par"),
                        ligne.getString("montre"),
                        ligne.getString("raison"),
                        ligne.getString("texte"),
                        ligne.getString("notes"),
                        Stream.of(ligne.getString("citations").split(" "))
                                .filter(code -> !code.isEmpty())
                                .toList(),
                        ligne.getInt("passe"),
                        ligne.getInt("version")))
                .list();
    }

    long ajouter(long seance, PointSaisi point) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into comite_point (seance, rang, titre, minutes, presente_par, montre, raison, texte, notes, detours, citations,
                            passe, version)
                        select :seance, coalesce(max(rang), 0) + 1, :titre, :minutes, :qui, :montre, :raison, :texte, :notes, '', '', 0, 1
                        from comite_point where seance = :seance
                        """)
                .param("seance", seance)
                .param("titre", point.titre())
                .param("minutes", point.minutes())
                .param("qui", point.presentePar())
                .param("montre", point.montre())
                .param("raison", point.raison())
                .param("texte", point.texte())
                .param("notes", point.notes())
                .update(cle, "id");
        return Objects.requireNonNull(cle.getKeyAs(Long.class));
    }

    boolean changer(long seance, Point point, PointSaisi saisi) {
        return jdbc.sql(
                                """
                                update comite_point set titre = :titre, minutes = :minutes, presente_par = :qui, montre = :montre,
                                    texte = :texte, notes = :notes, version = version + 1
                                where id = :id and seance = :seance and version = :version
                                """)
                        .param("titre", saisi.titre())
                        .param("minutes", saisi.minutes())
                        .param("qui", saisi.presentePar())
                        .param("montre", saisi.montre())
                        .param("texte", saisi.texte())
                        .param("notes", saisi.notes())
                        .param("id", point.id())
                        .param("version", point.version())
                        .param("seance", seance)
                        .update()
                == 1;
    }

    void ordonner(long seance, List<Long> points) {
        for (int i = 0; i < points.size(); i++) {
            jdbc.sql("update comite_point set rang = ? where id = ? and seance = ?")
                    .params(i + 1, points.get(i), seance)
                    .update();
        }
    }

    /** What was decided on it stays, and stays on the séance. */
    boolean retirer(long seance, long point) {
        jdbc.sql("update comite_decision set point = null where point = ?")
                .param(point)
                .update();
        return jdbc.sql("delete from comite_point where id = ? and seance = ?")
                        .params(point, seance)
                        .update()
                == 1;
    }

    void citer(long point, Collection<String> citations) {
        jdbc.sql("update comite_point set citations = ? where id = ?")
                .params(String.join(" ", citations), point)
                .update();
    }

    /** What was opened beside each point, in the order in which it was first seen. */
    Map<Long, List<String>> detours(long seance) {
        Map<Long, List<String>> tous = new HashMap<>();
        jdbc.sql("select id, detours from comite_point where seance = ? and detours <> ''")
                .param(seance)
                .query(ligne -> {
                    tous.put(
                            ligne.getLong("id"),
                            ligne.getString("detours").lines().toList());
                });
        return tous;
    }

    void garderLesDetours(long point, List<String> adresses) {
        jdbc.sql("update comite_point set detours = ? where id = ?")
                .params(String.join("\n", adresses), point)
                .update();
    }
}
