package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

class BaseIndisponibleTest {

    static Stream<Throwable> coupures() {
        return Stream.of(
                new CannotCreateTransactionException("pas de connexion", new SQLTransientConnectionException()),
                new DataAccessResourceFailureException("coupée", new SQLException("", "08006")),
                // H2 closed its file; PostgreSQL is being stopped, then has no room left.
                new UncategorizedSQLException("", "", new SQLException("", "HY000", 90_098)),
                new UncategorizedSQLException("", "", new SQLException("", "57P01")),
                new UncategorizedSQLException("", "", new SQLException("", "53100")),
                new IllegalStateException(new RuntimeException(new SQLException("", "08006"))));
    }

    @ParameterizedTest
    @MethodSource("coupures")
    void une_base_coupee_se_reconnait_sous_ce_qui_l_enveloppe(Throwable panne) {
        assertThat(BaseIndisponible.de(panne)).get().satisfies(dite -> {
            assertThat(dite.phrase()).contains("ne répond pas", "Réessayez");
            assertThat(dite).hasCause(panne);
            assertThat(BaseIndisponible.de(new RuntimeException(dite))).containsSame(dite);
        });
    }

    static Stream<Throwable> autres() {
        return Stream.of(
                new DuplicateKeyException("doublon", new SQLException("", "23505")),
                new ErreurCopil("ESSAI", "Refusé."),
                new IllegalStateException("autre chose"));
    }

    @ParameterizedTest
    @MethodSource("autres")
    void le_reste_n_en_est_pas_une(Throwable panne) {
        assertThat(BaseIndisponible.de(panne)).isEmpty();
    }
}
