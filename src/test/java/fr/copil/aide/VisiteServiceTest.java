package fr.copil.aide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.LecteurCourant;
import fr.copil.essai.EcranEssai;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class VisiteServiceTest extends EcranEssai {

    @Autowired
    private LecteurCourant lecteur;

    @Autowired
    private Clock horloge;

    private VisiteService visites() {
        return new VisiteService(JdbcClient.create(jdbc), lecteur, horloge, true);
    }

    @AfterEach
    void ranger() {
        jdbc.update("delete from visite");
    }

    @Test
    void passee_une_fois_la_visite_ne_se_propose_plus_a_ce_compte_et_toujours_aux_autres() {
        assertThat(visites().attendue()).isTrue();

        visites().passer();
        visites().passer();

        assertThat(visites().attendue()).isFalse();
        seConnecter("cabinet");
        assertThat(visites().attendue()).isTrue();
        seConnecter("membre");
        assertThat(visites().attendue()).isFalse();
    }

    @Test
    void on_la_redemande_depuis_l_aide() {
        visites().passer();

        visites().proposer();

        assertThat(visites().attendue()).isTrue();
    }
}
