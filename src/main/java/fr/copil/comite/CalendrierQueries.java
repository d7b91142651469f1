package fr.copil.comite;

import fr.copil.acces.Lecteur;
import fr.copil.territoire.Etendue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days of séances, of committees on which the reader sits. */
@Repository
class CalendrierQueries {

    private static final String LECTURE =
            """
            select s.id, s.comite, c.nom, s.jour, s.heure, s.minutes, s.lieu, s.etat, s.version from comite_seance s
            join comite c on c.id = s.comite join convention v on v.id = c.convention where
            """;

    private final JdbcClient jdbc;

    CalendrierQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Long, List<Seance.Datee>> parComite(Lecteur lecteur) {
        Etendue siege = Siege.de(lecteur);
        return jdbc
                .sql(LECTURE + siege.condition() + "order by s.jour, s.heure, s.id")
                .params(siege.parametres())
                .query((ligne, rang) -> datee(ligne))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Seance.Datee::comite));
    }

    /** @param fin the first day after them */
    List<Seance.Datee> entre(Lecteur lecteur, LocalDate debut, LocalDate fin) {
        Etendue siege = Siege.de(lecteur);
        return jdbc.sql(LECTURE + siege.condition()
                        + "and s.jour >= :debut and s.jour < :fin order by s.jour, s.heure, s.id")
                .params(siege.parametres())
                .param("debut", debut)
                .param("fin", fin)
                .query((ligne, rang) -> datee(ligne))
                .list();
    }

    /** The one that was fixed when that one closed. */
    Optional<Seance.Datee> suivante(Lecteur lecteur, long seance) {
        Etendue siege = Siege.de(lecteur);
        return jdbc.sql(LECTURE + siege.condition()
                        + "and s.id = (select close.suivante from comite_seance close where close.id = :seance)")
                .params(siege.parametres())
                .param("seance", seance)
                .query((ligne, rang) -> datee(ligne))
                .optional();
    }

    /** Whether a committee has another séance on that day than this one. */
    boolean prise(long comite, LocalDate jour, long sauf) {
        return jdbc.sql("select count(*) from comite_seance"
                                + " where comite = ? and jour = ? and id <> ? and etat <> 'ANNULEE'")
                        .params(comite, jour, sauf)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Seance.Datee datee(ResultSet ligne) throws SQLException {
        return new Seance.Datee(
                ligne.getLong("id"),
                ligne.getLong("comite"),
                ligne.getString("nom"),
                ligne.getObject("jour", LocalDate.class),
                ligne.getString("heure"),
                ligne.getInt("minutes"),
                ligne.getString("lieu"),
                EtatSeance.valueOf(ligne.getString("etat")),
                ligne.getInt("version"));
    }
}
