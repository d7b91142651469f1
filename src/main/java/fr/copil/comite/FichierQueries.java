package fr.copil.comite;

import fr.copil.acces.Audience;
import fr.copil.acces.Lecteur;
import fr.copil.comite.piecejointe.FichierJoint;
import fr.copil.fichier.Fichiers.Recu;
import fr.copil.territoire.Etendue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The files of séances: which point shows which, and what became of those that were taken away. */
@Repository
class FichierQueries {

    private final JdbcClient jdbc;

    FichierQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing for one on whose committee the reader does not sit; its audience is for who asks to compare. */
    Optional<FichierJoint> parId(Lecteur lecteur, long id) {
        return lus(lecteur, "f.id = :id")
                .param("id", id)
                .query(FichierQueries::fichier)
                .optional();
    }

    /** What its points were given, the oldest first, those that were taken away included. */
    List<FichierJoint> de(Lecteur lecteur, long seance) {
        return lus(lecteur, "f.seance = :id and f.point is not null")
                .param("id", seance)
                .query(FichierQueries::fichier)
                .list();
    }

    private JdbcClient.StatementSpec lus(Lecteur lecteur, String lesquels) {
        Etendue siege = Siege.de(lecteur);
        return jdbc.sql("select f.* from comite_fichier f join comite_seance s on s.id = f.seance"
                        + " join comite c on c.id = s.comite join convention v on v.id = c.convention where " + lesquels
                        + " and" + siege.condition() + "order by f.id")
                .params(siege.parametres());
    }

    long ajouter(long seance, Recu recu, int pages, Audience salle, String compte, OffsetDateTime maintenant) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into comite_fichier (seance, nom, empreinte, type, octets, pages, audience, compte, le)
                        values (:seance, :nom, :empreinte, :type, :octets, :pages, :audience, :compte, :le)
                        """)
                .param("seance", seance)
                .param("nom", recu.nom())
                .param("empreinte", recu.empreinte())
                .param("type", recu.type())
                .param("octets", recu.octets())
                .param("pages", pages)
                .param("audience", salle.rang())
                .param("compte", compte)
                .param("le", maintenant)
                .update(cle, "id");
        return Objects.requireNonNull(cle.getKeyAs(Long.class));
    }

    /** Whether it is there, for a point of that séance. */
    boolean joint(long seance, long id) {
        return jdbc.sql("select count(*) from comite_fichier where id = ? and seance = ? and retire_le is null")
                        .params(id, seance)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** A file is shown by one point. */
    boolean donner(long id, long point) {
        return jdbc.sql("update comite_fichier set point = ? where id = ? and retire_le is null"
                                + " and (point is null or point = ?)")
                        .params(point, id, point)
                        .update()
                == 1;
    }

    /** Of a point, but the one that it shows now; 0 for none. @return the contents that were left */
    List<String> retirer(long point, long sauf, OffsetDateTime maintenant) {
        List<String> laisses = jdbc.sql(
                        "select empreinte from comite_fichier where point = ? and id <> ? and retire_le is null")
                .params(point, sauf)
                .query(String.class)
                .list();
        jdbc.sql("update comite_fichier set retire_le = ? where point = ? and id <> ? and retire_le is null")
                .params(maintenant, point, sauf)
                .update();
        return laisses;
    }

    /** Those that no point was given. @return the contents that were left */
    List<String> oublier(OffsetDateTime avant) {
        List<String> laisses = jdbc.sql("select empreinte from comite_fichier where point is null and le < ?")
                .param(avant)
                .query(String.class)
                .list();
        jdbc.sql("delete from comite_fichier where point is null and le < ?")
                .param(avant)
                .update();
        return laisses;
    }

    boolean nomme(String empreinte) {
        return jdbc.sql("select count(*) from comite_fichier where empreinte = ? and retire_le is null")
                        .param(empreinte)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How much one account joined that is still there. */
    long octetsDe(String compte) {
        return jdbc.sql("select coalesce(sum(octets), 0) from comite_fichier where compte = ? and retire_le is null")
                .param(compte)
                .query(Long.class)
                .single();
    }

    /** How much the séances of one convention hold. */
    long octetsDe(long seance) {
        return jdbc.sql(
                        """
                        select coalesce(sum(f.octets), 0) from comite_fichier f join comite_seance s on s.id = f.seance
                        join comite c on c.id = s.comite where f.retire_le is null and c.convention = (
                            select d.convention from comite_seance t join comite d on d.id = t.comite where t.id = ?)
                        """)
                .param(seance)
                .query(Long.class)
                .single();
    }

    private static FichierJoint fichier(ResultSet ligne, int rang) throws SQLException {
        return new FichierJoint(
                ligne.getLong("id"),
                ligne.getLong("seance"),
                ligne.getObject("point", Long.class),
                ligne.getString("nom"),
                ligne.getString("empreinte"),
                ligne.getString("type"),
                ligne.getLong("octets"),
                ligne.getInt("pages"),
                Audience.deRang(ligne.getInt("audience")),
                ligne.getObject("le", OffsetDateTime.class),
                ligne.getObject("retire_le", OffsetDateTime.class));
    }
}
