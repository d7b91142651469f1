package fr.copil;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL take the rows of a batch by the hundred in one statement, rather than one by one: less than half of the work
 * that a large delivery is to it. Whoever says otherwise in the address of the base is heard; H2 knows no such setting.
 */
@Component
class LotsDePostgres implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String nom) {
        if (bean instanceof HikariDataSource base
                && Objects.toString(base.getJdbcUrl(), "").startsWith("jdbc:postgresql:")) {
            base.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return bean;
    }
}
