package fr.copil.indicateur.mesure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MesureTest {

    private static final Mesures DNB =
            new Mesures(Indicateurs.DNB_GENERAL, CodeTerritoire.FRANCE, Population.PUBLIC_QPV);

    @Test
    void un_taux_vient_de_ses_parts() {
        Mesure mesure = DNB.taux(2024, 312, 500, 6);

        assertThat(mesure.enPourcent()).hasValueCloseTo(62.4, within(1e-9));
        assertThat(mesure.numerateurArrondi()).isEqualTo(312);
        assertThat(mesure.denominateurArrondi()).isEqualTo(500);
    }

    @Test
    void zero_admis_est_un_taux_de_zero() {
        assertThat(DNB.taux(2024, 0, 40, 1).enPourcent()).hasValue(0);
    }

    @Test
    void zero_candidat_ne_donne_aucun_taux() {
        assertThat(DNB.taux(2024, 0, 0, 1).enPourcent()).isEmpty();
    }

    @Test
    void une_valeur_imprimee_sans_ses_parts_est_le_taux() {
        Mesure imprimee = DNB.valeurSeule(2016, 22.7);

        assertThat(imprimee.enPourcent()).hasValue(22.7);
        assertThat(imprimee.partsConnues()).isFalse();
    }

    @Test
    void un_nombre_inconnu_n_est_jamais_dit_zero() {
        Mesure secrete = DNB.sansValeur(2024, Etat.SECRET, 3);

        assertThatNullPointerException().isThrownBy(secrete::numerateurArrondi);
        assertThatNullPointerException().isThrownBy(secrete::denominateurArrondi);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VALEUR")
    void un_etat_sans_valeur_n_a_pas_de_taux(Etat etat) {
        assertThat(DNB.sansValeur(2024, etat, 3).enPourcent()).isEmpty();
    }

    @Test
    void des_admis_estimes_sont_montres_entiers() {
        assertThat(DNB.taux(2024, 36.12, 42, 1).numerateurArrondi()).isEqualTo(36);
        assertThat(DNB.taux(2024, 36.5, 42, 1).numerateurArrondi()).isEqualTo(37);
    }
}
