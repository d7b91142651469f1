package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.BaseDEssai;
import fr.copil.essai.SurH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SurH2
class StatistiquesDesTablesSurH2Test {

    @Autowired
    private BaseDEssai base;

    @Autowired
    private StatistiquesDesTables statistiques;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void ce_qui_est_annule_apres_avoir_ete_compte_ne_laisse_rien() {
        base.chargerLesDonneesReduites();
        String perimetres = "select count(*) from perimetre where departement = 'DEP-XX'";

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            jdbc.update("insert into perimetre (indicateur, periode, departement) values ('EFF-COL', 2031, 'DEP-XX')");
            statistiques.refaire("perimetre", 5000);
            assertThat(jdbc.queryForObject(perimetres, Integer.class)).isOne();
        });

        assertThat(jdbc.queryForObject(perimetres, Integer.class)).isZero();
    }
}
