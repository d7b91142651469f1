package fr.copil.essai;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Keeps the SQL statements sent to the database, so that a test says how many a page takes. */
@TestConfiguration(proxyBeanMethods = false)
public class CompteurDeRequetes implements BeanPostProcessor {

    private static final List<String> ORDRES = new CopyOnWriteArrayList<>();

    /** Statements go through untouched the rest of the time: the loading sends millions of values. */
    private static volatile @Nullable Thread compte;

    /** The statements that some work sends, in this thread or in that of another audience; no other is its doing. */
    public static List<String> pendant(Runnable travail) {
        ORDRES.clear();
        compte = Thread.currentThread();
        try {
            travail.run();
        } finally {
            compte = null;
        }
        return List.copyOf(ORDRES);
    }

    private static boolean compteCeFil() {
        Thread fil = Thread.currentThread();
        return compte == fil || fil.getName().equals("copil-audience");
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String nom) {
        return bean instanceof DataSource source ? compter(source) : bean;
    }

    private static DataSource compter(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return compter(super.getConnection());
            }
        };
    }

    private static Connection compter(Connection connexion) {
        return intercepter(Connection.class, connexion, (methode, arguments, resultat) -> {
            if (compte != null && resultat instanceof Statement ordre) {
                String sql = arguments == null ? "" : String.valueOf(arguments[0]);
                return compter(ordre, sql, methode.equals("createStatement"));
            }
            return resultat;
        });
    }

    private static Statement compter(Statement ordre, String prepare, boolean libre) {
        Class<? extends Statement> type = libre ? Statement.class : PreparedStatement.class;
        return intercepter(type, ordre, (methode, arguments, resultat) -> {
            // What Copil does by itself every few seconds is no page's, nor what another window reads again.
            if (methode.startsWith("execute") && compteCeFil()) {
                ORDRES.add(arguments == null ? prepare : String.valueOf(arguments[0]));
            }
            return resultat;
        });
    }

    private interface Suite {
        @Nullable
        Object apres(String methode, Object @Nullable [] arguments, @Nullable Object resultat);
    }

    private static <T> T intercepter(Class<? extends T> type, T cible, Suite suite) {
        return type.cast(Proxy.newProxyInstance(
                CompteurDeRequetes.class.getClassLoader(), new Class<?>[] {type}, (proxy, methode, arguments) -> {
                    try {
                        return suite.apres(methode.getName(), arguments, methode.invoke(cible, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }));
    }
}
