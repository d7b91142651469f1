package fr.copil.indicateur.mesure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Etat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EcartTest {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = new CodeTerritoire("DEP-44");
    private static final Mesures PRES_D_UN_QPV =
            new Mesures(Indicateurs.DNB_GENERAL, CodeTerritoire.FRANCE, Population.PUBLIC_QPV);
    private static final Mesures AUTRES =
            new Mesures(Indicateurs.DNB_GENERAL, CodeTerritoire.FRANCE, Population.PUBLIC_HORS_QPV);

    @Test
    void l_ecart_est_positif_quand_la_reference_reussit_mieux() {
        Ecart ecart = new Ecart(PRES_D_UN_QPV.taux(2024, 77, 100, 3), AUTRES.taux(2024, 86, 100, 9));

        assertThat(ecart.enPoints()).isCloseTo(9, within(1e-9));
    }

    @Test
    void l_ecart_est_negatif_quand_la_reference_reussit_moins_bien() {
        Ecart ecart = new Ecart(PRES_D_UN_QPV.taux(2024, 90, 100, 3), AUTRES.taux(2024, 86, 100, 9));

        assertThat(ecart.enPoints()).isCloseTo(-4, within(1e-9));
        assertThat(ecart.effectifManquant()).isZero();
    }

    @Test
    void l_effectif_manquant_compte_les_eleves_du_groupe_suivi() {
        Ecart ecart = new Ecart(PRES_D_UN_QPV.taux(2024, 385, 500, 3), AUTRES.taux(2024, 8600, 10_000, 9));

        assertThat(ecart.effectifManquant()).isEqualTo(45);
    }

    @Test
    void deux_periodes_ne_se_comparent_pas() {
        Mesure en2024 = PRES_D_UN_QPV.taux(2024, 77, 100, 3);
        Mesure en2023 = AUTRES.taux(2023, 86, 100, 9);

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> new Ecart(en2024, en2023))
                .satisfies(refus -> assertThat(refus.code()).isEqualTo("ECART-DEFINITION"))
                .withMessageContaining("2024")
                .withMessageContaining("2023");
    }

    @Test
    void le_meme_groupe_se_compare_a_celui_d_une_reference() {
        Mesure ici =
                new Mesures(Indicateurs.DNB_GENERAL, LOIRE_ATLANTIQUE, Population.PUBLIC_QPV).taux(2024, 80, 100, 3);

        assertThat(new Ecart(ici, PRES_D_UN_QPV.taux(2024, 77, 100, 3)).enPoints())
                .isCloseTo(-3, within(1e-9));
    }

    @Test
    void deux_cartes_ne_se_comparent_pas() {
        Mesure horsEp = new Mesures(Indicateurs.DNB_GENERAL, CodeTerritoire.FRANCE, Population.PUBLIC_HORS_EP)
                .taux(2024, 86, 100, 9);

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> new Ecart(PRES_D_UN_QPV.taux(2024, 77, 100, 3), horsEp))
                .withMessageContaining("le zonage");
    }

    @Test
    void deux_perimetres_ne_se_comparent_pas() {
        Mesure tousSecteurs =
                new Mesures(Indicateurs.DNB_GENERAL, CodeTerritoire.FRANCE, Population.REP).taux(2024, 86, 100, 9);
        Mesure publics = new Mesures(Indicateurs.DNB_GENERAL, CodeTerritoire.FRANCE, Population.PUBLIC_HORS_EP)
                .taux(2024, 86, 100, 9);

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> new Ecart(tousSecteurs, publics))
                .withMessageContaining("le périmètre");
    }

    @Test
    void un_groupe_ne_se_compare_pas_a_lui_meme() {
        Mesure mesure = PRES_D_UN_QPV.taux(2024, 77, 100, 3);

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> new Ecart(mesure, mesure))
                .withMessageContaining("même groupe");
    }

    @Test
    void le_ratio_rapporte_un_groupe_a_l_autre() {
        assertThat(new Ecart(PRES_D_UN_QPV.taux(2024, 60, 100, 3), AUTRES.taux(2024, 80, 100, 9)).ratio())
                .hasValueCloseTo(0.75, within(1e-9));
        assertThat(new Ecart(PRES_D_UN_QPV.taux(2024, 60, 100, 3), AUTRES.taux(2024, 0, 100, 9)).ratio())
                .isEmpty();
    }

    @Test
    void deux_territoires_et_deux_groupes_ne_se_comparent_pas() {
        Mesure enFrance = PRES_D_UN_QPV.taux(2024, 77, 100, 3);
        Mesure ailleurs = new Mesures(Indicateurs.DNB_GENERAL, LOIRE_ATLANTIQUE, Population.PUBLIC_HORS_QPV)
                .taux(2024, 86, 100, 9);

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> new Ecart(enFrance, ailleurs))
                .withMessageContaining("DEP-44");
    }

    @Test
    void deux_indicateurs_ne_se_comparent_pas() {
        Mesure dnb = PRES_D_UN_QPV.taux(2024, 77, 100, 3);
        Mesure pre =
                new Mesures(Indicateurs.COUVERTURE_PRE, CodeTerritoire.FRANCE, Population.REP_PLUS).taux(2024, 5, 5, 5);

        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> new Ecart(dnb, pre))
                .withMessageContaining(Indicateurs.COUVERTURE_PRE);
    }

    @Test
    void un_taux_publie_au_dessus_de_cent_n_a_pas_d_intervalle() {
        Ecart ecart = new Ecart(PRES_D_UN_QPV.taux(2024, 102, 100, 3), AUTRES.taux(2024, 86, 100, 9));

        assertThat(ecart.enPoints()).isCloseTo(-16, within(1e-9));
        assertThat(ecart.intervalle()).isEmpty();
    }

    @Test
    void un_ecart_d_indices_est_dans_leur_unite_et_n_a_pas_d_intervalle() {
        Ecart ecart = new Ecart(PRES_D_UN_QPV.moyenne(2022, 95.1, 4_000), AUTRES.moyenne(2022, 111.8, 30_000));

        assertThat(ecart.enPoints()).isCloseTo(16.7, within(1e-9));
        assertThat(ecart.intervalle()).isEmpty();
    }

    @Test
    void une_moyenne_sous_un_n_est_pas_une_proportion() {
        assertThat(new Ecart(PRES_D_UN_QPV.moyenne(2022, 0.5, 40), AUTRES.moyenne(2022, 0.8, 300)).intervalle())
                .isEmpty();
    }

    @Test
    void il_n_y_a_pas_d_ecart_quand_un_cote_manque() {
        Optional<Mesure> connue = Optional.of(AUTRES.taux(2024, 86, 100, 9));

        assertThat(Ecart.entre(Optional.empty(), connue)).isEmpty();
        assertThat(Ecart.entre(connue, Optional.empty())).isEmpty();
        assertThat(Ecart.entre(Optional.empty(), Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VALEUR")
    void il_n_y_a_pas_d_ecart_avec_un_etat_sans_valeur(Etat etat) {
        Optional<Mesure> sansValeur = Optional.of(PRES_D_UN_QPV.sansValeur(2024, etat, 3));
        Optional<Mesure> connue = Optional.of(AUTRES.taux(2024, 86, 100, 9));

        assertThat(Ecart.entre(sansValeur, connue)).isEmpty();
        assertThat(Ecart.entre(connue, sansValeur)).isEmpty();
    }

    @Test
    void un_taux_de_zero_a_un_ecart() {
        Optional<Ecart> ecart = Ecart.entre(
                Optional.of(PRES_D_UN_QPV.taux(2024, 0, 20, 1)), Optional.of(AUTRES.taux(2024, 90, 100, 9)));

        assertThat(ecart).hasValueSatisfying(e -> assertThat(e.enPoints()).isCloseTo(90, within(1e-9)));
    }
}
