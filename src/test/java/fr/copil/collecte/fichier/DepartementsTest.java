package fr.copil.collecte.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartementsTest {

    @ParameterizedTest
    @CsvSource({
        "44, 44",
        "044, 44",
        "1, 01",
        "01, 01",
        "001, 01",
        "2A, 2A",
        "02A, 2A",
        "02B, 2B",
        "974, 974",
        "976, 976"
    })
    void les_formes_publiees_donnent_le_code_de_l_insee(String publie, String attendu) {
        assertThat(Departements.code(publie)).isEqualTo(attendu);
    }
}
