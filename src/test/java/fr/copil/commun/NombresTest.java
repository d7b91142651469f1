package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NombresTest {

    /** In the expected texts, {@code _} stands for the narrow no-break space, which cannot be told from others here. */
    private static String lisible(String texte) {
        return texte.replace(Nombres.FINE, '_');
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "999, 999",
        "1000, 1_000",
        "12345, 12_345",
        "1014167, 1_014_167",
        "-1000, −1_000",
        "-999, −999"
    })
    void les_milliers_sont_separes_par_une_espace_fine_insecable(long nombre, String attendu) {
        assertThat(lisible(Nombres.entier(nombre))).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "77.19   | 1 | 77,2",
                "77.15   | 1 | 77,2",
                "83.649  | 1 | 83,6",
                "0       | 1 | 0,0",
                "-0.04   | 1 | 0,0",
                "-8.85   | 1 | −8,9",
                "1234.5  | 1 | 1_234,5",
                "99.96   | 1 | 100,0",
                "22.7    | 0 | 23",
                "22.7    | 2 | 22,70"
            })
    void une_decimale_est_arrondie_au_plus_proche_et_porte_une_virgule(double nombre, int decimales, String attendu) {
        assertThat(lisible(Nombres.decimal(nombre, decimales))).isEqualTo(attendu);
    }

    @Test
    void un_zero_reste_un_zero() {
        assertThat(Nombres.entier(0)).isEqualTo("0");
        assertThat(lisible(Nombres.pourcent(0))).isEqualTo("0,0_%");
        assertThat(lisible(Nombres.pourcentCourt(0))).isEqualTo("0_%");
        assertThat(Nombres.points(0)).isEqualTo("0,0 point");
        assertThat(Nombres.compte(0, "réseau", "réseaux")).isEqualTo("0 réseau");
    }

    @Test
    void un_taux_montre_toujours_une_decimale() {
        assertThat(lisible(Nombres.pourcent(88))).isEqualTo("88,0_%");
        assertThat(lisible(Nombres.pourcent(81.5149))).isEqualTo("81,5_%");
    }

    @ParameterizedTest
    @CsvSource({"'50', '50_%'", "'22.7', '22,7_%'", "'22.70', '22,7_%'", "'33.333', '33,33_%'", "'100', '100_%'"})
    void une_cible_imprimee_garde_les_decimales_qu_elle_a(double nombre, String attendu) {
        assertThat(lisible(Nombres.pourcentCourt(nombre))).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "'2.93', '+_2,9'",
        "'-0.44', '−_0,4'",
        "'0', '0,0'",
        "'0.04', '0,0'",
        "'-0.04', '0,0'",
        "'-0.05', '−_0,1'"
    })
    void une_evolution_porte_son_signe_sauf_quand_elle_est_nulle(double evolution, String attendu) {
        assertThat(lisible(Nombres.variation(evolution))).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "'8.82', '8,8 points'",
        "'1.2', '1,2 point'",
        "'1.94', '1,9 point'",
        "'1.96', '2,0 points'",
        "'-2.5', '−2,5 points'",
        "'-1', '−1,0 point'"
    })
    void le_pluriel_des_points_commence_a_deux(double points, String attendu) {
        assertThat(Nombres.points(points)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"1, '1 réseau'", "2, '2 réseaux'", "363, '363 réseaux'", "1000, '1_000 réseaux'"})
    void un_compte_accorde_son_nom(long nombre, String attendu) {
        assertThat(lisible(Nombres.compte(nombre, "réseau", "réseaux"))).isEqualTo(attendu);
    }
}
