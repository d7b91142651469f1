package fr.copil.indicateur.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.copil.commun.CodeTerritoire;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.SerieService;
import fr.copil.indicateur.mesure.Definition;
import fr.copil.indicateur.mesure.Indicateurs;
import fr.copil.indicateur.mesure.Mesure;
import fr.copil.indicateur.mesure.Mesures;
import fr.copil.indicateur.mesure.Population;
import fr.copil.indicateur.mesure.Series;
import fr.copil.indicateur.ui.Referentiel;
import fr.copil.territoire.Niveau;
import fr.copil.territoire.Territoire;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rank is of territories: neither a collège nor a network is ranked under the name of its commune. */
class RangDesTuilesTest {

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC_QPV", "ENSEMBLE"})
    void une_commune_d_un_ou_deux_etablissements_n_a_pas_de_rang(Population groupe) {
        assertThat(rang(Niveau.COMMUNE, groupe, 1, 3, 3, 3)).isEmpty();
        assertThat(rang(Niveau.COMMUNE, groupe, 2, 3, 3, 3)).isEmpty();
        assertThat(rang(Niveau.COMMUNE, groupe, 3, 3, 3, 3))
                .isEqualTo("rang 4 sur 4 communes du département (1 : le plus haut)");
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC_QPV", "ENSEMBLE"})
    void elle_ne_compte_pas_non_plus_parmi_les_autres(Population groupe) {
        assertThat(rang(Niveau.COMMUNE, groupe, 3, 1, 3, 3)).startsWith("rang 3 sur 3 ");
        assertThat(rang(Niveau.COMMUNE, groupe, 3, 1, 2, 3)).isEmpty();
    }

    @Test
    void ce_qui_est_transmis_pour_tout_un_departement_se_range() {
        assertThat(rang(Niveau.DEPARTEMENT, Population.ENSEMBLE, 1, 1, 1, 1)).startsWith("rang 4 sur 4 départements");
        assertThat(rang(Niveau.DEPARTEMENT, Population.PUBLIC_QPV, 1, 3, 3, 3)).isEmpty();
    }

    /** @param unites behind each, the one here first and the lowest */
    private static String rang(Niveau niveau, Population groupe, int... unites) {
        Definition dnb = Referentiel.definitions().stream()
                .filter(definition -> definition.id().equals(Indicateurs.DNB_GENERAL))
                .findFirst()
                .orElseThrow();
        String prefixe = niveau == Niveau.COMMUNE ? "COM-4410" : "DEP-4";
        List<Mesure> toutes = IntStream.range(0, unites.length)
                .mapToObj(i -> new Mesures(dnb.id(), new CodeTerritoire(prefixe + i), groupe)
                        .taux(2024, 60 + i, 100, unites[i]))
                .toList();
        CatalogueService catalogue = mock();
        SerieService series = mock();
        when(catalogue.definitions()).thenReturn(List.of(dnb));
        when(series.series(any(), any())).thenReturn(new Series(toutes.subList(0, 1)));
        when(series.semblables(any(), any())).thenReturn(toutes);
        return new TuilesService(catalogue, series)
                .pourLaFiche(new Territoire(toutes.getFirst().territoire(), niveau, "Ici"))
                .getFirst()
                .rang();
    }
}
