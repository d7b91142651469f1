package fr.copil.indicateur.figure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesures;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.ui.Referentiel;
import fr.copil.territoire.Niveau;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be told its rank. */
class RangementTest {

    private static final Definition DNB = Referentiel.definitions().stream()
            .filter(definition -> definition.id().equals(Indicateurs.DNB_GENERAL))
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "REGION, true",
        "DEPARTEMENT, true",
        "COMMUNE, true",
        "QPV, true",
        "PAYS, false",
        "RESEAU, false",
        "ETABLISSEMENT, false"
    })
    void a_school_and_its_network_have_no_rank(Niveau niveau, boolean range) {
        assertThat(Rangement.ranges(niveau)).isEqualTo(range);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true"})
    void a_commune_of_one_college_has_none_either(int colleges, boolean range) {
        CodeTerritoire commune = CodeTerritoire.commune("44184");

        assertThat(Rangement.range(
                        DNB,
                        Niveau.COMMUNE,
                        new Mesures(Indicateurs.DNB_GENERAL, commune, Population.PUBLIC_QPV)
                                .taux(2024, 78, 100, colleges)))
                .isEqualTo(range);
    }
}
