package fr.copil.indicateur.mesure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import fr.copil.commun.ErreurCopil;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrajectoireTest {

    /** From 14 points of gap in 2020 to 10, with a step at 12 in 2022. */
    private static final Trajectoire BAISSE =
            new Trajectoire(2020, 14, 10, true, new TreeMap<>(Map.of(2022, 12.0, 2024, 10.0)));

    private static final Trajectoire HAUSSE = Trajectoire.sansDate(2015, 20, 50, false);

    @Test
    void un_depart_deja_sous_un_plafond_l_a_atteint_et_n_a_pas_de_chemin_a_faire() {
        Trajectoire plafond = Trajectoire.sansDate(2022, 6.5, 10, true);

        assertThat(plafond.atteintPar(8.8)).isTrue();
        assertThat(plafond.atteintPar(10.2)).isFalse();
        assertThat(plafond.progres(8.8)).isEmpty();
    }

    @Test
    void la_cible_est_atteinte_des_qu_elle_est_touchee() {
        assertThat(BAISSE.atteintPar(10)).isTrue();
        assertThat(BAISSE.atteintPar(10.1)).isFalse();
        assertThat(HAUSSE.atteintPar(50)).isTrue();
        assertThat(HAUSSE.atteintPar(49.9)).isFalse();
    }

    @Test
    void le_progres_est_la_part_du_chemin_parcourue() {
        assertThat(BAISSE.progres(13)).hasValueCloseTo(25.0, within(1e-9));
        assertThat(BAISSE.progres(16)).hasValueCloseTo(-50.0, within(1e-9));
        assertThat(HAUSSE.progres(65)).hasValueCloseTo(150.0, within(1e-9));
        assertThat(Trajectoire.sansDate(2020, 10, 10, true).progres(10)).isEmpty();
    }

    @Test
    void une_etape_ne_precede_pas_le_depart() {
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> new Trajectoire(2020, 14, 10, true, new TreeMap<>(Map.of(2020, 12.0))))
                .withMessageContaining("2020");
    }
}
