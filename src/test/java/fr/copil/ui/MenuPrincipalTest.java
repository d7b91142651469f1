package fr.copil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import fr.copil.essai.EcranEssai;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ViewPackages(packages = "fr.copil")
class MenuPrincipalTest extends EcranEssai {

    private List<Anchor> entrees() {
        return find(MenuPrincipal.class)
                .single()
                .getChildren()
                .map(Anchor.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Tableau de bord",
        "conventions/LA, Conventions",
        "engagements/LA-3.7-c1, Conventions",
        "indicateurs, Indicateurs",
        "territoires/DEP-44, Territoires"
    })
    void une_seule_entree_est_celle_de_la_page(String adresse, String entree) {
        seConnecter("membre");

        ouvrir(adresse);

        assertThat(entrees())
                .filteredOn(lien -> "true".equals(lien.getElement().getAttribute("aria-current")))
                .extracting(Anchor::getText)
                .containsExactly(entree);
    }

    @Test
    void la_collecte_vient_d_abord_pour_qui_doit_des_chiffres() {
        seConnecter("referent");
        ouvrir("");

        assertThat(entrees()).first().extracting(Anchor::getText).isEqualTo("Collecte");
    }

    @Test
    void le_menu_n_offre_que_ce_qui_est_ouvert_au_compte() {
        seConnecter("membre");
        ouvrir("");
        assertThat(entrees()).extracting(Anchor::getText).doesNotContain("Administration", "À mettre à jour");

        seConnecter("admin");
        ouvrir("conventions");
        assertThat(entrees())
                .extracting(Anchor::getText)
                .contains("Administration")
                .doesNotContain("À mettre à jour");
    }
}
