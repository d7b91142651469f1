package fr.copil.aide.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.aide.EcransVerifies;
import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.Test;

class AccessibiliteViewTest extends EcranEssai {

    @Test
    void la_declaration_nomme_chaque_ecran_que_les_tests_ouvrent_et_dit_ses_manques_et_ses_recours() {
        ouvrir("accessibilite");

        assertThat(ecran())
                .contains("partiellement conforme", "aucun taux n'est donc calculé", "Défenseur des droits")
                .contains("lecteur d'écran")
                .contains(EcransVerifies.lire().stream()
                        .map(EcransVerifies.Ecran::nom)
                        .toArray(String[]::new));
    }
}
