package fr.copil.essai;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database that gives no connection, as when it is stopped: all of them are held meanwhile. */
public final class BaseSansReponse {

    private BaseSansReponse() {}

    public static void pendant(DataSource base, Runnable essai) throws SQLException {
        int toutes = base.unwrap(HikariDataSource.class).getMaximumPoolSize();
        List<Connection> tenues = new ArrayList<>();
        try {
            while (tenues.size() < toutes) {
                tenues.add(base.getConnection());
            }
            essai.run();
        } finally {
            for (Connection tenue : tenues) {
                tenue.close();
            }
        }
    }
}
