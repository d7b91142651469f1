package fr.copil.indicateur.mesure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final CodeTerritoire LOIRE_ATLANTIQUE = new CodeTerritoire("DEP-44");

    private final Mesure france2023 =
            dnb(CodeTerritoire.FRANCE, Population.PUBLIC_QPV).taux(2023, 84, 100, 4);
    private final Mesure france2024 =
            dnb(CodeTerritoire.FRANCE, Population.PUBLIC_QPV).taux(2024, 77, 100, 4);
    private final Mesure autres2024 =
            dnb(CodeTerritoire.FRANCE, Population.PUBLIC_HORS_QPV).taux(2024, 86, 100, 9);
    private final Mesure loire2022 =
            dnb(LOIRE_ATLANTIQUE, Population.PUBLIC_QPV).taux(2022, 80, 100, 2);
    private final Series series = new Series(List.of(loire2022, france2023, france2024, autres2024));

    private static Mesures dnb(CodeTerritoire territoire, Population population) {
        return new Mesures(Indicateurs.DNB_GENERAL, territoire, population);
    }

    @Test
    void une_serie_ne_melange_ni_territoires_ni_populations() {
        assertThat(series.de(CodeTerritoire.FRANCE, Indicateurs.DNB_GENERAL, Population.PUBLIC_QPV))
                .containsExactly(france2023, france2024);
    }

    /** What was given of a group alone is reached from the sheet: that year is the one that opens. */
    @Test
    void une_annee_ou_un_seul_groupe_est_connu_le_montre() {
        Series lycees = new Series(List.of(
                dnb(LOIRE_ATLANTIQUE, Population.ENSEMBLE).taux(2024, 90, 100, 4),
                dnb(LOIRE_ATLANTIQUE, Population.PRIVE).taux(2024, 95, 100, 2),
                dnb(LOIRE_ATLANTIQUE, Population.PRIVE).taux(2025, 96, 100, 2)));

        assertThat(lycees.populations(LOIRE_ATLANTIQUE, 2024)).containsExactly(Population.ENSEMBLE);
        assertThat(lycees.populations(LOIRE_ATLANTIQUE, 2025)).containsExactly(Population.PRIVE);
        assertThat(lycees.populations(LOIRE_ATLANTIQUE, 2020)).containsExactly(Population.ENSEMBLE);
        assertThat(new Series(List.of()).populations(LOIRE_ATLANTIQUE, 0)).isEmpty();
    }

    /** Whatever is known elsewhere: a group given here is never said not to have been. */
    @Test
    void un_seul_groupe_connu_ici_se_montre_quand_d_autres_le_sont_ailleurs() {
        Series acces = new Series(List.of(
                dnb(LOIRE_ATLANTIQUE, Population.RESIDENT_QPV).taux(2024, 90, 100, 4),
                dnb(CodeTerritoire.FRANCE, Population.ENSEMBLE).taux(2024, 95, 100, 2),
                dnb(CodeTerritoire.FRANCE, Population.RESIDENT_QPV).taux(2024, 95, 100, 2)));

        assertThat(acces.populations(LOIRE_ATLANTIQUE, 2024)).containsExactly(Population.RESIDENT_QPV);
        assertThat(acces.populations(CodeTerritoire.FRANCE, 2024))
                .containsExactly(Population.ENSEMBLE, Population.RESIDENT_QPV);
    }

    @Test
    void une_annee_sans_mesure_ne_donne_rien() {
        assertThat(series.en(LOIRE_ATLANTIQUE, Indicateurs.DNB_GENERAL, Population.PUBLIC_QPV, 2022))
                .contains(loire2022);
        assertThat(series.en(LOIRE_ATLANTIQUE, Indicateurs.DNB_GENERAL, Population.PUBLIC_QPV, 2024))
                .isEmpty();
    }

    @Test
    void les_periodes_sont_celles_de_l_indicateur_sans_double() {
        assertThat(series.periodes(Indicateurs.DNB_GENERAL)).containsExactly(2022, 2023, 2024);
        assertThat(series.periodes(Indicateurs.COUVERTURE_PRE)).isEmpty();
    }
}
