package fr.copil.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the log as it was written, on the embedded database: what a purge noted in the log covers may go, nothing else.
 * PostgreSQL has a function of its own.
 */
public class AuditScelle implements Trigger {

    private static final String PURGE =
            "select count(*) from audit where nature = 'PURGE' and jusqu_a >= ? and numero > jusqu_a";

    @Override
    public void fire(Connection base, Object @Nullable [] avant, Object @Nullable [] apres) throws SQLException {
        if (avant == null || apres != null || !purgee(base, (Long) avant[0])) {
            throw new SQLException("the audit log is append-only");
        }
    }

    private static boolean purgee(Connection base, Long numero) throws SQLException {
        try (PreparedStatement question = base.prepareStatement(PURGE)) {
            question.setLong(1, numero);
            try (ResultSet reponse = question.executeQuery()) {
                return reponse.next() && reponse.getInt(1) > 0;
            }
        }
    }
}
