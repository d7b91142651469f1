package fr.copil;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Brings the base to today's schema; one that a Copil older than 1.0.0 made is refused before anything is written in it. */
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
        flyway.migrate();
    }

    /** Its sentence names the base: {@link EchecAuDemarrage}. */
    static final class BaseAnterieure extends RuntimeException {}
}
