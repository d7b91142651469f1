package fr.copil.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Whether the log is as it was written, line by line.
 *
 * @param phrase for who asked: what was found, or the first line that is broken
 */
public record VerificationDeLAudit(boolean intact, String phrase) {

    private static final int PAR_LECTURE = 1_000;

    /** On a base that nothing else needs to have opened. */
    public static VerificationDeLAudit faire(Connection base) throws SQLException {
        base.setAutoCommit(false);
        // Lines written meanwhile are for the next time.
        base.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        Chaine chaine = new Chaine();
        try (Statement lecture = base.createStatement()) {
            lecture.setFetchSize(PAR_LECTURE);
            try (ResultSet lignes = lecture.executeQuery("select * from audit order by numero")) {
                while (lignes.next()) {
                    Optional<String> faute = chaine.suivre(LigneDAudit.lue(lignes));
                    if (faute.isPresent()) {
                        return rompu(faute.get());
                    }
                }
            }
            try (ResultSet fin = lecture.executeQuery("select coalesce(numero, 0), empreinte from audit_fin")) {
                Optional<String> faute = fin.next()
                        ? chaine.finir(fin.getLong(1), fin.getString(2))
                        : Optional.of("à sa fin, qui n'est plus notée");
                return faute.map(VerificationDeLAudit::rompu)
                        .orElseGet(() -> new VerificationDeLAudit(true, chaine.enClair()));
            }
        } finally {
            base.rollback();
        }
    }

    private static VerificationDeLAudit rompu(String ou) {
        return new VerificationDeLAudit(false, "Le journal d'audit est rompu " + ou + ".");
    }
}
