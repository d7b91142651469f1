package fr.copil.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlanDeCommunesTest {

    private static final CodeTerritoire UNE = new CodeTerritoire("COM-44109");
    private static final CodeTerritoire AUTRE = new CodeTerritoire("COM-44184");
    private static final String CONTOURS = "{\"zones\":{\"COM-44109\":\"M300 500l10 0 0 20-10 0z\","
            + "\"COM-44184\":\"M340-20l5 5-5 5zM310 490l2 2-2 2z\",\"COM-44001\":\"M0 0l1 1 1 1z\"}}";

    @Test
    void le_plan_se_recadre_sur_les_communes_demandees_toutes_leurs_parties_comprises() {
        PlanDeCommunes plan = PlanDeCommunes.de(JsonMapper.shared().readTree(CONTOURS), List.of(UNE, AUTRE));

        assertThat(plan.largeur()).isEqualTo(45);
        assertThat(plan.hauteur()).isEqualTo(540);
        assertThat(plan.chemins().get(UNE)).isEqualTo("M0 520l10 0 0 20-10 0z");
        assertThat(plan.chemins().get(AUTRE)).isEqualTo("M40 0l5 5-5 5zM10 510l2 2-2 2z");
    }

    @Test
    void une_commune_sans_contour_n_y_est_pas() {
        assertThat(PlanDeCommunes.de(
                                JsonMapper.shared().readTree(CONTOURS), List.of(UNE, new CodeTerritoire("COM-44999")))
                        .chemins())
                .containsOnlyKeys(UNE);
    }

    @Test
    void sans_aucun_contour_il_n_y_a_pas_de_plan() {
        assertThat(PlanDeCommunes.de(JsonMapper.shared().readTree(CONTOURS), List.of(new CodeTerritoire("COM-44999"))))
                .isEqualTo(new PlanDeCommunes(0, 0, Map.of()));
    }
}
