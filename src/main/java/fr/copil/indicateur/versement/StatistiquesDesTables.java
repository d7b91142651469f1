package fr.copil.indicateur.versement;

import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells PostgreSQL what a transaction has just written, before that transaction reads it: it would otherwise take thousands of
 * rows for a dozen, and compare each with all others. It finds out by itself where a tenth of a table changed, which no delivery
 * comes near to. H2 needs no telling, and would end the transaction.
 */
@Component
class StatistiquesDesTables {

    /** Fewer rows lead to no bad plan, and a person who types them waits. */
    private static final int BEAUCOUP = 1000;

    private final JdbcTemplate jdbc;
    private final boolean postgres;

    StatistiquesDesTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.postgres = "PostgreSQL".equals(jdbc.execute((ConnectionCallback<String>)
                connexion -> connexion.getMetaData().getDatabaseProductName()));
    }

    /** @param lignes that were written */
    void refaire(String table, int lignes) {
        if (postgres && lignes >= BEAUCOUP) {
            jdbc.execute("analyze " + table);
        }
    }
}
