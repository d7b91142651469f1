package fr.copil.indicateur.mesure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.copil.commun.CodeTerritoire;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvolutionEcartTest {

    private static final Mesures QPV = new Mesures("DNB-G", CodeTerritoire.FRANCE, Population.PUBLIC_QPV);
    private static final Mesures AUTRES = new Mesures("DNB-G", CodeTerritoire.FRANCE, Population.PUBLIC_HORS_QPV);

    @Test
    void un_ecart_qui_se_creuse_dit_de_quel_cote() {
        EvolutionEcart evolution = new EvolutionEcart(ecart(2023, 836.5, 895.4), ecart(2024, 771.9, 860.1));
        assertThat(evolution.enPoints()).isEqualTo(2.9);
        assertThat(evolution.deLaCible()).isEqualTo(6.5);
        assertThat(evolution.deLaReference()).isEqualTo(-3.6);
    }

    @Test
    void un_ecart_peut_se_reduire_parce_que_la_reference_recule() {
        EvolutionEcart evolution = new EvolutionEcart(ecart(2023, 700, 850), ecart(2024, 703, 841));
        assertThat(evolution.enPoints()).isEqualTo(-1.2);
        assertThat(evolution.deLaCible()).isEqualTo(-0.3);
        assertThat(evolution.deLaReference()).isEqualTo(-0.9);
    }

    @Test
    void les_deux_parts_font_toujours_la_variation_arrondis_compris() {
        Random hasard = new Random(44);
        for (int i = 0; i < 1000; i++) {
            EvolutionEcart evolution = new EvolutionEcart(
                    ecart(2023, 1000 * hasard.nextDouble(), 1000 * hasard.nextDouble()),
                    ecart(2024, 1000 * hasard.nextDouble(), 1000 * hasard.nextDouble()));
            assertThat(evolution.deLaCible() + evolution.deLaReference()).isCloseTo(evolution.enPoints(), within(1e-9));
        }
    }

    @Test
    void une_variation_dans_un_petit_groupe_est_dans_le_bruit() {
        Ecart avant = new Ecart(QPV.taux(2023, 14, 20, 1), AUTRES.taux(2023, 180, 200, 4));
        Ecart apres = new Ecart(QPV.taux(2024, 13, 20, 1), AUTRES.taux(2024, 181, 200, 4));
        assertThat(new EvolutionEcart(avant, apres).dansLeBruit()).contains(true);
    }

    @Test
    void la_meme_variation_dans_un_grand_groupe_ne_l_est_pas() {
        Ecart avant = new Ecart(QPV.taux(2023, 70_000, 100_000, 900), AUTRES.taux(2023, 900_000, 1_000_000, 4000));
        Ecart apres = new Ecart(QPV.taux(2024, 65_000, 100_000, 900), AUTRES.taux(2024, 905_000, 1_000_000, 4000));
        assertThat(new EvolutionEcart(avant, apres).dansLeBruit()).contains(false);
    }

    /** The group that is followed is first ahead: its lead widens or is reduced as a delay does. */
    @Test
    void une_avance_du_groupe_suivi_se_creuse_et_se_reduit_aussi() {
        assertThat(Tendance.entre(ecart(2022, 900, 800), ecart(2024, 880, 850))).isEqualTo(Tendance.SE_REDUIT);
        assertThat(Tendance.entre(ecart(2022, 880, 850), ecart(2024, 900, 750))).isEqualTo(Tendance.SE_CREUSE);
    }

    /** From ahead to behind: it is no widening, and it is a reversal only where each gap is beyond its margin. */
    @Test
    void un_ecart_qui_change_de_sens_ne_se_creuse_pas() {
        assertThat(Tendance.entre(ecart(2022, 900, 800), ecart(2024, 800, 900))).isEqualTo(Tendance.S_INVERSE);
        assertThat(Tendance.entre(ecart(2022, 840, 800), ecart(2024, 800, 820))).isEqualTo(Tendance.SENS_INCERTAIN);
        assertThat(new EvolutionEcart(ecart(2022, 840, 800), ecart(2024, 800, 820)).enClair())
                .endsWith("(le sens de l'écart reste incertain)");
    }

    private static Ecart ecart(int annee, double admisQpv, double admisAutres) {
        return new Ecart(QPV.taux(annee, admisQpv, 1000, 20), AUTRES.taux(annee, admisAutres, 1000, 20));
    }
}
