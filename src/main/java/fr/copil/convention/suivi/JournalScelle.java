package fr.copil.convention.suivi;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Keeps the journal as it was written, on the embedded database; PostgreSQL has a function of its own. */
public class JournalScelle implements Trigger {

    @Override
    public void fire(Connection base, Object @Nullable [] avant, Object @Nullable [] apres) throws SQLException {
        throw new SQLException("the journal of engagements is append-only");
    }
}
