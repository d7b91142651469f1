package fr.copil.direct;

import fr.copil.acces.CompteEfface;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody who left was typing was theirs alone. */
@Component
class BrouillonsEffaces {

    private final JdbcClient jdbc;

    BrouillonsEffaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void effacer(CompteEfface efface) {
        jdbc.sql("delete from brouillon where compte = ?")
                .param(efface.compte())
                .update();
    }
}
