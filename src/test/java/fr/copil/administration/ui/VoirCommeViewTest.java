package fr.copil.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoirCommeViewTest extends EcranEssai {

    @BeforeEach
    void voirCommeLeReferent() {
        seConnecter("admin");
        ouvrir("administration/comptes/referent");
        cliquer("Voir Copil comme ce compte");
        // As the browser does, which loads the page anew.
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    private void cliquer(String bouton) {
        test(find(NativeButton.class).withText(bouton).single()).click();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bilans", "a-mettre-a-jour", "administration/comptes"})
    void chaque_page_le_dit_et_dit_ce_qu_elle_ne_montre_pas(String adresse) {
        ouvrir(adresse);

        assertThat(ecran().replace('\u202f', ' ').replace('\u00a0', ' '))
                .contains(
                        "Vous voyez Copil comme « referent », sans rien pouvoir changer",
                        "Ce compte lit jusqu’à « restreint à la DSDEN », et vous, ainsi, jusqu’à « public »",
                        "ni ce qui est écrit pour son comité");
    }

    @Test
    void les_pages_sont_celles_du_referent_et_une_phrase_refuse_d_ecrire() {
        ouvrir("administration/comptes");
        assertThat(ecran()).contains("Cette adresse ne mène à rien");

        ouvrir("compte");
        find(TextField.class).withCaption("Nom").single().setValue("Un autre");
        cliquer("Enregistrer");

        assertThat(find(TextField.class)
                        .withCaption("Adresse de courriel (facultative)")
                        .single()
                        .getErrorMessage())
                .contains("Vous voyez Copil comme un autre compte", "VOIR-COMME-LECTURE");
    }

    @Test
    void l_apercu_d_une_livraison_est_une_page_sans_ses_actions() {
        ouvrir("repetition");

        assertThat(ecran())
                .contains("Aperçu avant publication", "Vous voyez Copil comme", "ne se montre pas à qui voit Copil")
                .doesNotContain("Retirer une livraison", "Revoir avec ces réglages");
    }

    @Test
    void on_revient_a_son_compte_depuis_toute_page() {
        ouvrir("conventions");
        cliquer("Revenir à mon compte");
        cleanVaadinEnvironment();
        initVaadinEnvironment();
        ouvrir("administration/comptes/referent");

        assertThat(ecran()).contains("Compte referent").doesNotContain("Vous voyez Copil comme");
    }
}
