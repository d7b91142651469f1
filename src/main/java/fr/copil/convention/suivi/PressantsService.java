package fr.copil.convention.suivi;

import fr.copil.convention.EngagementLu;
import fr.copil.convention.EtatSuivi;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is blocked, late, disputed or new in a convention, and why. Where engagements stand is public. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PressantsService {

    private final JdbcClient jdbc;
    private final Clock horloge;

    PressantsService(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** In the order of the document, in one statement. */
    public List<Pressant> lister(String convention) {
        String bloque = "s.etat = '" + EtatSuivi.BLOQUE.name() + "'";
        String enRetard = EngagementLu.enRetard("e", "s");
        String change = EngagementLu.change("s", "d.jour");
        String desaccord = EngagementLu.enDesaccord("x.ecart");
        return jdbc.sql(
                        """
                        select e.id, e.titre, e.pilote, e.echeance, s.etat, s.cause, s.debloqueur, s.revoir_le,
                               case when %2$s then 1 else 0 end as en_retard,
                               case when %3$s then 1 else 0 end as change,
                               case when %4$s then 1 else 0 end as desaccord
                        from engagement e
                        join suivi s on s.engagement = e.id
                        left join %5$s on d.convention = e.convention
                        left join %6$s on x.engagement = e.id
                        where e.convention = :convention and %7$s and (%1$s or %2$s or %3$s or %4$s)
                        order by e.rang
                        """
                                .formatted(
                                        bloque,
                                        enRetard,
                                        change,
                                        desaccord,
                                        EngagementLu.dernieresSeances("d"),
                                        EngagementLu.ecarts("x"),
                                        EngagementLu.suivi("e")))
                .param("convention", convention)
                .param("aujourdhui", LocalDate.now(horloge))
                .query((ligne, rang) -> pressant(ligne))
                .list();
    }

    private static Pressant pressant(ResultSet ligne) throws SQLException {
        return new Pressant(
                ligne.getString("id"),
                ligne.getString("titre"),
                EtatSuivi.valueOf(ligne.getString("etat")),
                ligne.getString("cause"),
                ligne.getString("debloqueur"),
                ligne.getObject("revoir_le", LocalDate.class),
                ligne.getString("pilote"),
                ligne.getString("echeance"),
                ligne.getInt("en_retard") == 1,
                ligne.getInt("change") == 1,
                ligne.getInt("desaccord") == 1);
    }
}
