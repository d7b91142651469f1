package fr.copil.collecte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.collecte.fichier.Departements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartementDesCodesTest {

    @ParameterizedTest
    @CsvSource({"44109, 44", "01004, 01", "2A004, 2A", "2B033, 2B", "97411, 974", "97611, 976", "98735, 987"})
    void une_commune_dit_son_departement(String insee, String departement) {
        assertThat(Departements.deLaCommune(insee)).isEqualTo(departement);
    }

    @ParameterizedTest
    @CsvSource({"QP044005, 44", "QN04405M, 44", "QP02A003, 2A", "QP971014, 971", "QN00101M, 01"})
    void un_quartier_dit_son_departement(String code, String departement) {
        assertThat(Departements.duQuartier(code)).isEqualTo(departement);
    }
}
