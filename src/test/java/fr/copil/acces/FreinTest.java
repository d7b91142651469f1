package fr.copil.acces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreinTest {

    private final Frein frein = new Frein();

    private void rater(String compte, String adresse, int fois) {
        IntStream.range(0, fois).forEach(i -> frein.essayer(compte, adresse));
    }

    @Test
    void quelques_fautes_de_frappe_ne_coutent_rien() {
        rater("cabinet", "192.0.2.1", Frein.POUR_UN_COMPTE_D_ICI - 1);

        assertThat(frein.essayer("cabinet", "192.0.2.1")).isTrue();
    }

    @Test
    void trop_d_essais_sur_un_compte_arretent_celui_qui_les_fait_et_lui_seul() {
        rater("cabinet", "192.0.2.1", Frein.POUR_UN_COMPTE_D_ICI);

        assertThat(frein.essayer("cabinet", "192.0.2.1")).isFalse();
        assertThat(frein.essayer(" CABINET ", "192.0.2.1")).isFalse();
        assertThat(frein.essayer("cabinet", "192.0.2.2")).isTrue();
        assertThat(frein.essayer("referent", "192.0.2.1")).isTrue();
    }

    @Test
    void changer_d_adresse_ne_suffit_pas() {
        IntStream.range(0, Frein.POUR_UN_COMPTE).forEach(i -> rater("cabinet", "192.0.2." + i, 1));

        assertThat(frein.essayer("cabinet", "198.51.100.1")).isFalse();
    }

    @Test
    void changer_de_compte_ne_suffit_pas() {
        IntStream.range(0, Frein.D_UNE_ADRESSE).forEach(i -> rater("compte" + i, "192.0.2.1", 1));

        assertThat(frein.essayer("un-autre", "192.0.2.1")).isFalse();
        assertThat(frein.essayer("un-autre", "192.0.2.2")).isTrue();
    }

    @Test
    void un_nom_sans_fin_ne_prend_pas_de_place() {
        rater("x".repeat(100_000), "192.0.2.1", 1);

        assertThat(frein.essayer(null, "192.0.2.1")).isTrue();
    }

    @Test
    void des_essais_faits_ensemble_comptent_avant_d_avoir_echoue() {
        long passes = IntStream.range(0, 200)
                .parallel()
                .filter(i -> frein.essayer("cabinet", "192.0.2.1"))
                .count();
        long codes = IntStream.range(0, 200)
                .parallel()
                .filter(i -> frein.essayerUnCode("cabinet"))
                .count();

        assertThat(passes).isEqualTo(Frein.POUR_UN_COMPTE_D_ICI);
        assertThat(codes).isEqualTo(Frein.CODES_D_UN_COMPTE);
    }

    @Test
    void qui_reussit_n_est_jamais_freine() {
        for (int fois = 0; fois < 3 * Frein.D_UNE_ADRESSE; fois++) {
            assertThat(frein.essayer("cabinet", "192.0.2.1")).isTrue();
            frein.reussi("cabinet", "192.0.2.1");
        }
    }
}
