package fr.copil.convention;

import fr.copil.commun.Renvois;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JalonQueries {

    /** Of what comes back, with its period. */
    private static final String LIBELLE =
            "case when s.periode = '' then e.titre else e.titre || ' (' || s.periode || ')' end";

    private final JdbcClient jdbc;

    JalonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the days, in one statement; of what comes back, the days of each of its periods. */
    List<Jalon> de(String convention) {
        return jdbc.sql(
                        """
                        select 'ECHEANCE' as genre, coalesce(s.fixee_le, s.attendue_le, e.echeance_le) as jour,
                               %1$s as libelle, e.id as engagement, s.etat, s.periode
                        from engagement e join suivi s on %3$s
                        where e.convention = :convention and %2$s
                          and coalesce(s.fixee_le, s.attendue_le, e.echeance_le) is not null
                        union all
                        select 'REALISE', s.realise_le, %1$s, e.id, s.etat, s.periode
                        from engagement e join suivi s on s.engagement = e.id
                        where e.convention = :convention and s.realise_le is not null
                        union all
                        select 'A_REVOIR', s.revoir_le, %1$s, e.id, s.etat, s.periode
                        from engagement e join suivi s on %3$s and s.recul <= 1
                        where e.convention = :convention and s.revoir_le is not null
                        union all
                        select 'EVENEMENT', v.jour, v.libelle, null, null, null from evenement v
                        where v.convention = :convention and v.jour is not null
                        union all
                        select 'SEANCE', d.jour, 'Séance du comité', null, null, null from seance d
                        where d.convention = :convention
                        order by jour, genre, engagement, periode
                        """
                                .formatted(LIBELLE, EngagementLu.suivi("e"), EngagementLu.sien("e", "s")))
                .param("convention", convention)
                .query((ligne, rang) -> {
                    String etat = ligne.getString("etat");
                    return new Jalon(
                            Jalon.Genre.valueOf(ligne.getString("genre")),
                            ligne.getObject("jour", LocalDate.class),
                            Renvois.sans(ligne.getString("libelle")),
                            ligne.getString("engagement"),
                            Objects.requireNonNullElse(ligne.getString("periode"), ""),
                            etat == null ? null : EtatSuivi.valueOf(etat));
                })
                .list();
    }
}
