package fr.copil.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements made on every connection. Not a scanned bean: only the bench asks for it. */
final class CompteurSql implements BeanPostProcessor {

    private final AtomicInteger instructions = new AtomicInteger();

    int instructions() {
        return instructions.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String nom) {
        return bean instanceof DataSource source ? new SourceComptee(source) : bean;
    }

    private final class SourceComptee extends DelegatingDataSource {

        SourceComptee(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return comptee(super.getConnection());
        }
    }

    private Connection comptee(Connection connexion) {
        return (Connection) Proxy.newProxyInstance(
                CompteurSql.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (mandataire, methode, arguments) -> appeler(connexion, methode, arguments));
    }

    private Object appeler(Connection connexion, Method methode, Object[] arguments) throws Throwable {
        if (methode.getName().startsWith("prepare") || methode.getName().equals("createStatement")) {
            instructions.incrementAndGet();
        }
        try {
            return methode.invoke(connexion, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
