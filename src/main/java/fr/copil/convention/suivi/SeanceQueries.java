package fr.copil.convention.suivi;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Dates;
import fr.copil.convention.EngagementLu;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The meetings that took place. */
@Repository
class SeanceQueries {

    private final JdbcClient jdbc;

    SeanceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LocalDate> derniere(String convention, LocalDate aujourdHui) {
        return jdbc
                .sql("select dernier.jour from" + EngagementLu.dernieresSeances("dernier")
                        + "where dernier.convention = :convention")
                .param("convention", convention)
                .param("aujourdhui", aujourdHui)
                .query(LocalDate.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** From the first minute of the day of the last meeting: what was changed during it counts. */
    @Nullable
    OffsetDateTime debutDeLaDerniere(String engagement, Clock horloge) {
        return jdbc.sql("select convention from engagement where id = ?")
                .param(engagement)
                .query(String.class)
                .optional()
                .flatMap(convention -> derniere(convention, LocalDate.now(horloge)))
                .map(Dates::debut)
                .orElse(null);
    }

    boolean notee(String convention, LocalDate jour) {
        return jdbc.sql("select count(*) from seance s where s.convention = ? and s.jour = ?")
                        .params(convention, jour)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<CodeTerritoire> territoire(String convention) {
        return jdbc.sql("select territoire from convention where id = ?")
                .param(convention)
                .query((ligne, rang) -> new CodeTerritoire(ligne.getString(1)))
                .optional();
    }

    boolean noter(String convention, LocalDate jour, String fonction, OffsetDateTime maintenant) {
        return jdbc.sql(
                                """
                                insert into seance (convention, jour, fonction, le)
                                select c.id, :jour, :fonction, :maintenant from convention c
                                where c.id = :convention and not exists (
                                  select 1 from seance s where s.convention = c.id and s.jour = :jour)
                                """)
                        .param("convention", convention)
                        .param("jour", jour)
                        .param("fonction", fonction)
                        .param("maintenant", maintenant)
                        .update()
                > 0;
    }
}
