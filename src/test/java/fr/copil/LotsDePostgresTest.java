package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.SurPostgres;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@SurPostgres
@Transactional
class LotsDePostgresTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void les_lignes_d_un_lot_sont_prises_ensemble_et_toutes_la() {
        jdbc.execute("create table essai_de_lot (nombre integer)");
        List<Object[]> lignes =
                IntStream.range(0, 300).mapToObj(n -> new Object[] {n}).toList();

        // Of rows that went together, the driver cannot say how many each one made.
        assertThat(jdbc.batchUpdate("insert into essai_de_lot (nombre) values (?)", lignes))
                .contains(Statement.SUCCESS_NO_INFO);
        assertThat(jdbc.queryForObject("select count(distinct nombre) from essai_de_lot", Integer.class))
                .isEqualTo(300);
    }
}
