package fr.copil.indicateur.mesure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.copil.commun.CodeTerritoire;
import org.junit.jupiter.api.Test;

/** Newcombe's own worked examples (Statistics in Medicine, 1998, table II, method 10), in points. */
class IntervalleTest {

    private static final Mesures CIBLE = new Mesures("DNB-G", CodeTerritoire.FRANCE, Population.PUBLIC_QPV);
    private static final Mesures REFERENCE = new Mesures("DNB-G", CodeTerritoire.FRANCE, Population.PUBLIC_HORS_QPV);

    @Test
    void cinquante_six_sur_soixante_dix_contre_quarante_huit_sur_quatre_vingts() {
        verifier(56, 70, 48, 80, 5.24, 33.39);
    }

    @Test
    void neuf_sur_dix_contre_trois_sur_dix() {
        verifier(9, 10, 3, 10, 17.05, 80.90);
    }

    @Test
    void dix_sur_dix_contre_zero_sur_vingt() {
        verifier(10, 10, 0, 20, 67.91, 100);
    }

    @Test
    void un_groupe_de_trois_eleves_ne_dit_presque_rien() {
        Intervalle intervalle = Intervalle.deLEcart(CIBLE.taux(2024, 2, 3, 1), REFERENCE.taux(2024, 900, 1000, 20));
        assertThat(intervalle.contientZero()).isTrue();
        assertThat(intervalle.haut() - intervalle.bas()).isGreaterThan(50);
    }

    /** Checked against the limits of the ratio 0,6 / 0,8: the Wilson bounds put in equation 10 by hand. */
    @Test
    void l_ecart_relatif_tient_compte_de_l_incertitude_de_la_reference() {
        Mesure cible = CIBLE.taux(2024, 60, 100, 10);

        Intervalle large = Intervalle.deLEcartRelatif(cible, REFERENCE.taux(2024, 80, 100, 10));
        Intervalle serre = Intervalle.deLEcartRelatif(cible, REFERENCE.taux(2024, 800_000, 1_000_000, 4000));

        assertThat(large.bas()).isCloseTo(9.89, within(0.01));
        assertThat(large.haut()).isCloseTo(38.28, within(0.01));
        assertThat(serre.bas()).isCloseTo(13.67, within(0.01));
        assertThat(serre.haut()).isCloseTo(37.25, within(0.01));
        assertThat(large.haut() - large.bas()).isGreaterThan(serre.haut() - serre.bas());
    }

    @Test
    void une_reference_qui_peut_etre_nulle_n_a_pas_de_borne() {
        assertThat(Intervalle.deLEcartRelatif(CIBLE.taux(2024, 1, 10, 3), REFERENCE.taux(2024, 0, 10, 3))
                        .bas())
                .isEqualTo(Double.NEGATIVE_INFINITY);
    }

    private static void verifier(int admis1, int candidats1, int admis2, int candidats2, double bas, double haut) {
        Intervalle intervalle = Intervalle.deLEcart(
                CIBLE.taux(2024, admis2, candidats2, 10), REFERENCE.taux(2024, admis1, candidats1, 10));
        assertThat(intervalle.bas()).isCloseTo(bas, within(0.01));
        assertThat(intervalle.haut()).isCloseTo(haut, within(0.01));
    }
}
