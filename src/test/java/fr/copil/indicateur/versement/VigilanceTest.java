package fr.copil.indicateur.versement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VigilanceTest {

    @Test
    void un_taux_qui_bouge_de_plus_de_dix_points_se_verifie() {
        assertThat(Vigilance.alertes(51, true, 40.0, List.of()))
                .singleElement()
                .asString()
                .contains("11", "en un an");
        assertThat(Vigilance.alertes(49.9, true, 40.0, List.of())).isEmpty();
        assertThat(Vigilance.alertes(510, false, 400.0, List.of())).isEmpty();
        assertThat(Vigilance.alertes(51, true, null, List.of())).isEmpty();
    }

    @Test
    void une_valeur_loin_de_ce_que_le_territoire_a_connu_se_verifie() {
        List<Double> passe = List.of(30.0, 31.0, 29.5, 30.5, 30.2);

        assertThat(Vigilance.alertes(36, true, 30.2, passe))
                .singleElement()
                .asString()
                .contains("5 années", "30,2");
        assertThat(Vigilance.alertes(31.2, true, 30.2, passe)).isEmpty();
        assertThat(Vigilance.alertes(36, true, 30.2, passe.subList(0, 3)))
                .as("three years say nothing of what is usual")
                .isEmpty();
        assertThat(Vigilance.alertes(31, true, 30.0, List.of(30.0, 30.0, 30.0, 30.0)))
                .as("what never moved has no usual move")
                .isEmpty();
    }
}
