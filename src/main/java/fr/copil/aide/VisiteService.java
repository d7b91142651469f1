package fr.copil.aide;

import fr.copil.acces.LecteurCourant;
import fr.copil.commun.Lit;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether one still is to be shown round: what was skipped is skipped for ever, on every device. */
@Service
@PreAuthorize("isAuthenticated()")
public class VisiteService {

    private final JdbcClient jdbc;
    private final LecteurCourant lecteurCourant;
    private final Clock horloge;
    private final boolean active;

    VisiteService(
            JdbcClient jdbc,
            LecteurCourant lecteurCourant,
            Clock horloge,
            @Value("${copil.aide.visite}") boolean active) {
        this.jdbc = jdbc;
        this.lecteurCourant = lecteurCourant;
        this.horloge = horloge;
        this.active = active;
    }

    /** Never to who looks through another's eyes. */
    @Transactional(readOnly = true)
    public boolean attendue() {
        return active
                && !lecteurCourant.voitCommeUnAutre()
                && jdbc.sql("select count(*) from visite where compte = ?")
                                .param(compte())
                                .query(Long.class)
                                .single()
                        == 0;
    }

    /** Seen or skipped: the two are one. */
    @Lit
    @Transactional
    public void passer() {
        if (!lecteurCourant.voitCommeUnAutre() && attendue()) {
            jdbc.sql("insert into visite (compte, passee_le) values (?, ?)")
                    .params(compte(), OffsetDateTime.now(horloge))
                    .update();
        }
    }

    /** Somebody wants to be shown round again. */
    @Transactional
    public void proposer() {
        jdbc.sql("delete from visite where compte = ?").param(compte()).update();
    }

    private String compte() {
        return lecteurCourant.lecteur().compte();
    }
}
