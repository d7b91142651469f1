package fr.copil.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** The service and the fragment of SQL say the same, at the edges too. */
@Transactional
@WithMockUser
abstract class PerimetreCas {

    @Autowired
    private PerimetreService perimetres;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void placer() {
        jdbc.sql(
                        "insert into ascendance (territoire, ancetre) values ('COM-99901', 'COM-99901'), ('COM-99901', 'DEP-98'),"
                                + " ('DEP-98', 'DEP-98')")
                .update();
    }

    @Test
    void un_territoire_est_dans_lui_meme_et_dans_ce_qui_le_contient() {
        assertThat(contient("COM-99901", "COM-99901")).isTrue();
        assertThat(contient("DEP-98", "COM-99901")).isTrue();
        assertThat(contient("COM-99901", "DEP-98")).isFalse();
        assertThat(contient("DEP-99", "COM-99901")).isFalse();
    }

    @Test
    void tout_est_dans_la_france_meme_ce_que_copil_ne_connait_pas() {
        assertThat(contient("FR", "FR")).isTrue();
        assertThat(contient("FR", "COM-99901")).isTrue();
        assertThat(contient("FR", "COM-99999")).isTrue();
        assertThat(contient("COM-99901", "FR")).isFalse();
    }

    @Test
    void un_territoire_inconnu_n_est_que_dans_lui_meme() {
        assertThat(contient("COM-99999", "COM-99999")).isTrue();
        assertThat(contient("DEP-98", "COM-99999")).isFalse();
        assertThat(contient("COM-99999", "COM-99901")).isFalse();
    }

    @Test
    void ceux_qui_le_contiennent_sont_l_image_de_ceux_qu_il_contient() {
        assertThat(perimetres.contenants(new CodeTerritoire("COM-99901")))
                .extracting(CodeTerritoire::valeur)
                .containsExactlyInAnyOrder("COM-99901", "DEP-98", "FR");
        assertThat(perimetres.contenus(new CodeTerritoire("DEP-98"))).isEqualTo(Set.of("DEP-98", "COM-99901"));
        assertThat(perimetres.contenants(new CodeTerritoire("COM-99999")))
                .extracting(CodeTerritoire::valeur)
                .containsExactlyInAnyOrder("COM-99999", "FR");
        assertThat(perimetres.contenus(new CodeTerritoire("COM-99999"))).containsExactly("COM-99999");
    }

    /** As the service answers, and as a query does. */
    private boolean contient(String perimetre, String territoire) {
        boolean juge = perimetres.contient(new CodeTerritoire(perimetre), new CodeTerritoire(territoire));
        List<Integer> lus = jdbc.sql("select 1 from (select cast(:territoire as varchar(40)) as code) t where"
                        + Perimetre.dedans("t.code", ":perimetre"))
                .param("territoire", territoire)
                .param("perimetre", perimetre)
                .query(Integer.class)
                .list();
        assertThat(Stream.of(juge)).containsExactly(!lus.isEmpty());
        return juge;
    }
}
