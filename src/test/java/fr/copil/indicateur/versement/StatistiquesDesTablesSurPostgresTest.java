package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.SurPostgres;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What PostgreSQL expects of rows that its own transaction wrote. */
@SurPostgres
@Transactional
class StatistiquesDesTablesSurPostgresTest {

    private static final int LIGNES = 3000;

    @Autowired
    private StatistiquesDesTables statistiques;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void ecrire() {
        jdbc.execute("create table essai_de_plan (cle varchar(20), autre integer)");
        jdbc.update("insert into essai_de_plan select 'A', n from generate_series(1, ?) n", LIGNES);
    }

    @Test
    void ce_qui_vient_d_etre_ecrit_est_compte_avant_d_etre_lu() {
        statistiques.refaire("essai_de_plan", LIGNES);

        assertThat(attendues()).isEqualTo(LIGNES);
    }

    @Test
    void quelques_lignes_ne_valent_pas_qu_on_recompte() {
        statistiques.refaire("essai_de_plan", 10);

        assertThat(attendues()).isLessThan(LIGNES / 10);
    }

    private int attendues() {
        List<String> plan = jdbc.queryForList("explain select * from essai_de_plan where cle = 'A'", String.class);
        return Integer.parseInt(plan.getFirst().replaceAll(".* rows=(\\d+) .*", "$1"));
    }
}
