package fr.copil.essai;

import fr.copil.acces.Systeme;
import fr.copil.collecte.ChargementService;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** Copil without its screens, nothing loaded yet, under a clock that tests set. */
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
        basePackages = "fr.copil",
        excludeFilters =
                @Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "fr\\.copil\\.CopilApplication",
                            "fr\\.copil\\.(.+\\.)?ui\\..*",
                            "fr\\.copil\\.collecte\\.ChargementAuDemarrage"
                        }))
class SansEcran {

    /** The one in use, which the application with its screens replaces when it starts in the same process. */
    @Bean
    SecurityContextHolderStrategy contextes() {
        return new SecurityContextHolderStrategy() {
            @Override
            public void clearContext() {
                SecurityContextHolder.clearContext();
            }

            @Override
            public SecurityContext getContext() {
                return SecurityContextHolder.getContext();
            }

            @Override
            public void setContext(SecurityContext contexte) {
                SecurityContextHolder.setContext(contexte);
            }

            @Override
            public SecurityContext createEmptyContext() {
                return SecurityContextHolder.createEmptyContext();
            }
        };
    }

    @Bean
    HorlogeReglable horloge() {
        return new HorlogeReglable();
    }

    @Bean
    EtatDeLaBase etatDeLaBase(JdbcTemplate jdbc) {
        return new EtatDeLaBase(jdbc);
    }

    @Bean
    BaseDEssai baseDEssai(
            Flyway flyway,
            ChargementService chargement,
            Systeme systeme,
            HorlogeReglable horloge,
            @Value("${copil.data}") Path dossier) {
        return new BaseDEssai(flyway, chargement, systeme, horloge, dossier);
    }
}
