package fr.copil.convention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PublicationADeuxViewTest extends EcranEssai {

    @Test
    void le_cabinet_y_vient_de_la_collecte_et_demande_deux_personnes() {
        seConnecter("cabinet");
        ouvrir("collecte");
        assertThat(ecran()).contains("/administration/publication");

        ouvrir("administration/publication");
        assertThat(ecran()).contains("Convention Loire-Atlantique 2015-2020");
        test(find(NativeButton.class).withText("Demander deux personnes").single())
                .click();

        assertThat(ecran()).contains("Deux personnes publient désormais.", "Laisser publier seul");
    }

    @Test
    void qui_publie_n_y_entre_pas() {
        seConnecter("referent");

        ouvrir("administration/publication");

        assertThat(ecran()).doesNotContain("Demander deux personnes");
    }
}
