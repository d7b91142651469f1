package fr.copil.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people call a territory by. */
class TerritoireTest {

    private static Territoire lire(String code, String nom) {
        return new Territoire(new CodeTerritoire(code), Niveau.duCode(code), nom);
    }

    @ParameterizedTest
    @CsvSource({
        "REG-93, Provence-Alpes-Côte d'Azur, pacda paca",
        "REG-11, Île-de-France, idf",
        "REG-32, Hauts-de-France, hdf",
        "REG-84, Auvergne-Rhône-Alpes, ara",
        "DEP-93, Seine-Saint-Denis, ssd",
        "EPCI-200054807, Aix-Marseille-Provence, amp",
        "DEP-44, Loire-Atlantique, ''",
        "COM-13055, Ville de trois mots, ''"
    })
    void a_region_answers_to_its_initials(String code, String nom, String sigles) {
        assertThat(lire(code, nom).sigles()).isEqualTo(sigles);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COM-93066 | Saint-Denis | Saint-Denis (commune, 93)",
                "COM-97411 | Saint-Denis | Saint-Denis (commune, 974)",
                "COM-2A004 | Ajaccio     | Ajaccio (commune, 2A)",
                "FR        | France      | France"
            })
    void communes_of_one_name_are_told_apart(String code, String nom, String libelle) {
        assertThat(lire(code, nom).nomEtLieu()).isEqualTo(libelle);
    }
}
