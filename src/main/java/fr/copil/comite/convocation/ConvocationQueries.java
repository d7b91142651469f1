package fr.copil.comite.convocation;

import fr.copil.comite.Seance;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What was sent, when and to whom. */
@Repository
class ConvocationQueries {

    private final JdbcClient jdbc;

    ConvocationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Envoi> envois(long seance) {
        return jdbc.sql(
                        """
                        select e.id, e.rang, e.nature, e.jour, e.heure, e.minutes, e.lieu, e.par, e.le,
                            (select count(*) from comite_destinataire d where d.envoi = e.id) as destinataires
                        from comite_envoi e where e.seance = ? order by e.rang
                        """)
                .param(seance)
                .query((ligne, rang) -> new Envoi(
                        ligne.getLong("id"),
                        ligne.getInt("rang"),
                        Nature.valueOf(ligne.getString("nature")),
                        ligne.getObject("jour", LocalDate.class),
                        ligne.getString("heure"),
                        ligne.getInt("minutes"),
                        ligne.getString("lieu"),
                        ligne.getString("par"),
                        ligne.getObject("le", OffsetDateTime.class),
                        ligne.getInt("destinataires")))
                .list();
    }

    /** All those who were told of it, each once, by their last name. */
    List<Destinataire> prevenus(long seance) {
        return jdbc.sql(
                        """
                        select d.compte, d.adresse, max(d.nom) as nom from comite_destinataire d
                        join comite_envoi e on e.id = d.envoi where e.seance = ?
                        group by d.compte, d.adresse order by min(e.rang), max(d.nom), d.compte, d.adresse
                        """)
                .param(seance)
                .query((ligne, rang) -> new Destinataire(
                        ligne.getString("compte"), ligne.getString("adresse"), ligne.getString("nom"), true))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another one took this rank */
    void noter(
            Seance seance,
            int rang,
            Nature nature,
            String compte,
            String par,
            OffsetDateTime le,
            Collection<Destinataire> destinataires) {
        GeneratedKeyHolder cle = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into comite_envoi (seance, rang, nature, jour, heure, minutes, lieu, compte, par, le)
                        values (:seance, :rang, :nature, :jour, :heure, :minutes, :lieu, :compte, :par, :le)
                        """)
                .param("seance", seance.id())
                .param("rang", rang)
                .param("nature", nature.name())
                .param("jour", seance.jour())
                .param("heure", seance.heure())
                .param("minutes", seance.minutes())
                .param("lieu", seance.lieu())
                .param("compte", compte)
                .param("par", par)
                .param("le", le)
                .update(cle, "id");
        long envoi = Objects.requireNonNull(cle.getKeyAs(Long.class));
        destinataires.forEach(
                un -> jdbc.sql("insert into comite_destinataire (envoi, compte, adresse, nom) values (?, ?, ?, ?)")
                        .params(envoi, un.compte(), un.adresse(), un.nom())
                        .update());
    }
}
