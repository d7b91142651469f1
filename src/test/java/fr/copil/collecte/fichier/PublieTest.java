package fr.copil.collecte.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Etat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublieTest {

    @ParameterizedTest
    @CsvSource({
        "'', NON_TRANSMIS",
        ".,  NON_TRANSMIS",
        "ND, SECRET",
        "NA, NON_TRANSMIS",
        "NS, SECRET",
        "<5, SECRET",
        "sans objet, SANS_OBJET"
    })
    void une_marque_a_son_etat_et_pas_de_nombre(String cellule, Etat etat) {
        assertThat(Publie.lire(cellule)).hasValue(new Publie(etat, null));
    }

    @Test
    void un_zero_est_une_valeur() {
        assertThat(Publie.lire("0").orElseThrow().etat()).isEqualTo(Etat.VALEUR);
    }

    @ParameterizedTest
    @CsvSource({"'161,2677238', 161.2677238", "83, 83", "+4, 4", "-12.5, -12.5"})
    void un_nombre_se_lit_avec_un_point_ou_une_virgule(String cellule, double nombre) {
        assertThat(Publie.lire(cellule).orElseThrow().nombre())
                .satisfies(lu -> assertThat(lu.doubleValue()).isEqualTo(nombre));
    }

    @Test
    void un_mot_n_est_ni_un_nombre_ni_une_marque() {
        assertThat(Publie.lire("beaucoup")).isEmpty();
    }
}
