package fr.copil.comite.convocation;

import fr.copil.comite.Seance;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /** All those who were written to about it, each once, with the last that they were; not those who were erased since. */
    Map<Destinataire, Envoi> prevenus(long seance, List<Envoi> envois) {
        Map<Long, Envoi> parId = envois.stream().collect(Collectors.toMap(Envoi::id, un -> un));
        Map<String, Map.Entry<Destinataire, Envoi>> derniers = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select d.envoi, d.compte, d.adresse, d.nom from comite_destinataire d
                        join comite_envoi e on e.id = d.envoi
                        where e.seance = ? and (d.compte = '' or d.nom <> '')
                        order by e.rang, d.nom, d.compte, d.adresse
                        """)
                .param(seance)
                .query(ligne -> {
                    Destinataire un = ligne.getString("compte").isEmpty()
                            ? Destinataire.adresse(ligne.getString("adresse"), ligne.getString("nom"))
                            : Destinataire.compte(ligne.getString("compte"), ligne.getString("nom"));
                    Envoi envoi = parId.get(ligne.getLong("envoi"));
                    if (envoi != null) {
                        derniers.put(un.cle(), Map.entry(un, envoi));
                    }
                });
        Map<Destinataire, Envoi> prevenus = new LinkedHashMap<>();
        derniers.values().forEach(un -> prevenus.put(un.getKey(), un.getValue()));
        return prevenus;
    }

    void effacer(String compte) {
        jdbc.sql("update comite_destinataire set nom = '' where compte = ?")
                .param(compte)
                .update();
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
