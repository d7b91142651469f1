package fr.copil.courriel;

import fr.copil.acces.CompteEfface;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages to somebody who left go with what said where to send them. */
@Component
class CourrielsEffaces {

    private final JdbcClient jdbc;

    CourrielsEffaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void effacer(CompteEfface efface) {
        jdbc.sql("delete from courriel where compte = ?").param(efface.compte()).update();
    }
}
