package fr.copil.convention;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JalonQueries {

    private final JdbcClient jdbc;

    JalonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the days, in one statement. */
    List<Jalon> de(String convention) {
        return jdbc.sql(
                        """
                        select 'ECHEANCE' as genre, e.echeance_le as jour, e.titre as libelle, e.id as engagement, s.etat
                        from engagement e join suivi s on s.engagement = e.id
                        where e.convention = :convention and e.echeance_le is not null and %s
                        union all
                        select 'REALISE', s.realise_le, e.titre, e.id, s.etat
                        from engagement e join suivi s on s.engagement = e.id
                        where e.convention = :convention and s.realise_le is not null
                        union all
                        select 'A_REVOIR', s.revoir_le, e.titre, e.id, s.etat
                        from engagement e join suivi s on s.engagement = e.id
                        where e.convention = :convention and s.revoir_le is not null
                        union all
                        select 'EVENEMENT', v.jour, v.libelle, null, null from evenement v
                        where v.convention = :convention and v.jour is not null
                        union all
                        select 'SEANCE', d.jour, 'Séance du comité', null, null from seance d
                        where d.convention = :convention
                        order by jour, genre, engagement
                        """
                                .formatted(EngagementLu.suivi("e")))
                .param("convention", convention)
                .query((ligne, rang) -> {
                    String etat = ligne.getString("etat");
                    return new Jalon(
                            Jalon.Genre.valueOf(ligne.getString("genre")),
                            ligne.getObject("jour", LocalDate.class),
                            ligne.getString("libelle"),
                            ligne.getString("engagement"),
                            etat == null ? null : EtatSuivi.valueOf(etat));
                })
                .list();
    }
}
