package fr.copil.collecte.referentiel;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The services that an administrator made or renamed on the screen: no file holds them, and a text may name them. */
@Repository
class ServicesFaitsIci {

    private final JdbcClient jdbc;

    ServicesFaitsIci(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> lire() {
        return new HashSet<>(
                jdbc.sql("select id from service where ici").query(String.class).list());
    }
}
