package fr.copil.convention.suivi;

import fr.copil.acces.LecteurCourant;
import fr.copil.convention.EngagementLu;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.Periode;
import fr.copil.territoire.Etendue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is blocked, late, disputed or new in a convention. Where engagements stand is public; the words in which people say
 * why are for who sits on its committee.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PressantsService {

    private final JdbcClient jdbc;
    private final LecteurCourant lecteurCourant;
    private final Comites comites;
    private final Clock horloge;

    PressantsService(JdbcClient jdbc, LecteurCourant lecteurCourant, Comites comites, Clock horloge) {
        this.jdbc = jdbc;
        this.lecteurCourant = lecteurCourant;
        this.comites = comites;
        this.horloge = horloge;
    }

    /** In the order of the document, in one statement. */
    public List<Pressant> lister(String convention) {
        return lister(convention, Comites.siennes(lecteurCourant.lecteur(), "c"));
    }

    /** As anybody may know them, whoever reads: what may be read once for all. */
    public List<Pressant> publics(String convention) {
        return lister(convention, new Etendue(" 1 = 0 ", Map.of()));
    }

    /** Whether the reader is told why. */
    public boolean siege(String convention) {
        return comites.siege(lecteurCourant.lecteur(), convention);
    }

    private List<Pressant> lister(String convention, Etendue siege) {
        String bloque = "s.etat = '" + EtatSuivi.BLOQUE.name() + "'";
        String enRetard = EngagementLu.enRetard("e", "s");
        String change = EngagementLu.change("s", "d.jour");
        String desaccord = EngagementLu.enDesaccord("x.ecart");
        return jdbc.sql(
                        """
                        select e.id, e.titre, e.pilote, e.echeance, s.etat, s.revoir_le,
                               case when %8$s then s.cause else '' end as cause,
                               case when %8$s then s.debloqueur else '' end as debloqueur,
                               case when %2$s then 1 else 0 end as en_retard,
                               case when %9$s then avant.periode end as avant_periode,
                               coalesce(avant.fixee_le, avant.attendue_le) as avant_le, avant.etat as avant_etat,
                               case when %3$s then 1 else 0 end as change,
                               case when %4$s then 1 else 0 end as desaccord
                        from engagement e
                        join suivi s on s.engagement = e.id and s.recul = 0
                        left join suivi avant on %10$s
                        join convention c on c.id = e.convention
                        left join %5$s on d.convention = e.convention
                        left join %6$s on x.engagement = s.engagement and x.periode = s.periode
                        where e.convention = :convention and %7$s and (%1$s or %2$s or %9$s or %3$s or %4$s)
                        order by e.rang
                        """
                                .formatted(
                                        bloque,
                                        enRetard,
                                        change,
                                        desaccord,
                                        EngagementLu.dernieresSeances("d"),
                                        EngagementLu.ecarts("x"),
                                        EngagementLu.suivi("e"),
                                        siege.condition(),
                                        EngagementLu.precedenteEnRetard("e", "avant"),
                                        EngagementLu.precedente("s", "avant")))
                .params(siege.parametres())
                .param("convention", convention)
                .param("aujourdhui", LocalDate.now(horloge))
                .query((ligne, rang) -> pressant(ligne))
                .list();
    }

    private static Pressant.@Nullable Manquee manquee(ResultSet ligne) throws SQLException {
        String periode = ligne.getString("avant_periode");
        return periode == null
                ? null
                : new Pressant.Manquee(
                        Periode.lire(periode).orElseThrow(),
                        ligne.getObject("avant_le", LocalDate.class),
                        EtatSuivi.valueOf(ligne.getString("avant_etat")));
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
                manquee(ligne),
                ligne.getInt("change") == 1,
                ligne.getInt("desaccord") == 1);
    }
}
