package fr.copil.courriel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import fr.copil.courriel.CourrielService;
import fr.copil.courriel.Lettre;
import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CourrielsViewTest extends EcranEssai {

    private static final Lettre DEMANDE = new Lettre("Mise à jour demandée", "Merci.", "/engagements/LA-P-b");

    @Autowired
    private CourrielService service;

    @AfterEach
    void effacer() {
        jdbc.update("delete from courriel");
    }

    @Test
    void sans_serveur_de_courriel_tout_attend_et_la_page_le_dit() {
        seConnecter("admin");
        service.deposer("referent", DEMANDE);

        ouvrir("administration/courriels");

        assertThat(ecran())
                .contains(
                        "Aucun serveur de courriel n'est réglé", "Mise à jour demandée", "en attente", "sans adresse");
    }

    @Test
    void ce_qui_a_echoue_dit_pourquoi_et_se_relance() {
        seConnecter("admin");
        service.deposer("referent", DEMANDE);
        jdbc.update("update courriel set prochain_le = null, essais = 12, erreur = 'ConnectException : refus'");
        ouvrir("administration/courriels");
        assertThat(ecran()).contains("en échec", "ConnectException", "abandonné");

        test(find(NativeButton.class).withText("Réessayer").single()).click();

        assertThat(ecran()).contains("Il part de nouveau dans un instant.");
        assertThat(jdbc.queryForObject("select count(*) from courriel where prochain_le is not null", Integer.class))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"membre", "cabinet", "referent"})
    void les_autres_n_y_entrent_pas(String compte) {
        seConnecter(compte);

        ouvrir("administration/courriels");

        assertThat(getCurrentView()).isNotInstanceOf(CourrielsView.class);
    }
}
