package fr.copil;

import fr.copil.commun.ErreurCopil;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The rooms that accounts need, for the shell: no screen, no server, nothing that starts by itself, and a base that is taken as
 * it is. Without the annotation that would make it a part of Copil itself.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataJdbcRepositoriesAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@AutoConfigurationPackage(basePackages = "fr.copil")
@ComponentScan(
        basePackages = {
            "fr.copil.acces",
            "fr.copil.audit",
            "fr.copil.convention",
            "fr.copil.direct",
            "fr.copil.fichier",
            "fr.copil.indicateur",
            "fr.copil.territoire"
        },
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "fr\\.copil\\.(.+\\.)?ui\\..*",
                            "fr\\.copil\\.acces\\.ComptesAuDemarrage",
                            "fr\\.copil\\.audit\\.PurgeDeLAudit"
                        }))
class CopilSansServeur {

    @Bean
    Clock horloge() {
        return CopilApplication.heureDeFrance();
    }

    @Bean
    FlywayMigrationStrategy sansRienMigrer() {
        return flyway -> {
            if (flyway.info().pending().length > 0) {
                throw new ErreurCopil(
                        "COMPTE-BASE",
                        "Cette base n'est pas encore à la version de ce Copil : démarrez-le une fois avec elle, puis"
                                + " recommencez.");
            }
            flyway.validate();
        };
    }
}
