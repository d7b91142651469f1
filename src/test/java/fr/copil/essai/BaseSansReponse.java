package fr.copil.essai;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database that gives no connection any more, as when it is stopped: all are held until this is closed. */
public final class BaseSansReponse implements AutoCloseable {

    private final List<Connection> tenues = new ArrayList<>();

    public BaseSansReponse(DataSource base) throws SQLException {
        int toutes = base.unwrap(HikariDataSource.class).getMaximumPoolSize();
        for (int i = 0; i < toutes; i++) {
            tenues.add(base.getConnection());
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection tenue : tenues) {
            tenue.close();
        }
    }
}
