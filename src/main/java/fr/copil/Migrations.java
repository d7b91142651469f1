package fr.copil;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Brings the base to today's schema; one that a Copil older than 1.0.0 made is refused before anything is written in it. Decision 0027.
 *
 * @see <a href="../../../../docs/decisions/0026-nothing-acknowledged-is-lost.md">decision 0026</a>
 */
@Component
class Migrations implements FlywayMigrationStrategy {

    /** What all of them called their first migration; 1.0.0 began anew, with another name. */
    private static final String PREMIERE_D_AVANT = "socle";

    @Override
    public void migrate(Flyway flyway) {
        boolean anterieure = Arrays.stream(flyway.info().applied())
                .map(MigrationInfo::getDescription)
                .anyMatch(PREMIERE_D_AVANT::equals);
        if (anterieure) {
            throw new BaseAnterieure();
        }
        ecrireAussitot(new JdbcTemplate(flyway.getConfiguration().getDataSource()));
        flyway.migrate();
    }

    /** H2 answers before it writes, by half a second; the base keeps the setting, whoever opens it and by which address. */
    private static void ecrireAussitot(JdbcTemplate base) {
        String produit = base.execute((ConnectionCallback<String>)
                connexion -> connexion.getMetaData().getDatabaseProductName());
        if ("H2".equals(produit)) {
            base.execute("set write_delay 0");
        }
    }

    /** Its sentence names the base: {@link EchecAuDemarrage}. */
    static final class BaseAnterieure extends RuntimeException {}
}
