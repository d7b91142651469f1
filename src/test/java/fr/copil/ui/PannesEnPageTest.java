package fr.copil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import fr.copil.convention.EtatSuivi;
import fr.copil.essai.BaseSansReponse;
import fr.copil.essai.EcranEssai;
import fr.copil.essai.SuiviPropre;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A save that fails is never silent, nor under a standing « Enregistré ». */
class PannesEnPageTest extends EcranEssai {

    @Autowired
    private DataSource base;

    @AfterEach
    void ranger() {
        SuiviPropre.remettre(jdbc, "LA-P-b");
    }

    @Test
    void une_base_qui_ne_repond_pas_est_dite_sans_rien_effacer_puis_l_enregistrement_reussit() throws SQLException {
        seConnecter("referent");
        ouvrir("engagements/LA-P-b");
        ecrire("la moitié des écoles", EtatSuivi.EN_COURS);
        enregistrer();
        assertThat(ecran()).contains("Enregistré");
        ecrire("les deux tiers", EtatSuivi.EN_COURS);

        BaseSansReponse.pendant(base, () -> {
            enregistrer();

            assertThat(ecran()).contains("ne répond pas").doesNotContain("Enregistré");
            assertThat(phrase().getValue()).isEqualTo("les deux tiers");
        });
        enregistrer();

        assertThat(ecran()).contains("Enregistré", "les deux tiers").doesNotContain("ne répond pas");
    }

    @Test
    void ce_qu_aucun_ecran_n_attend_est_dit_sur_la_page_jusqu_a_ce_qu_on_le_ferme() {
        seConnecter("membre");
        ouvrir("indicateurs");

        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new IllegalStateException("essai")));
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new IllegalStateException("encore")));

        assertThat(page()).containsOnlyOnce("Copil a rencontré une panne");
        test(find(NativeButton.class).withText("Fermer").single()).click();
        assertThat(page()).doesNotContain("Copil a rencontré une panne");
    }

    private static String page() {
        return UI.getCurrentOrThrow().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private void ecrire(String phrase, EtatSuivi etat) {
        test((RadioButtonGroup<EtatSuivi>) find(RadioButtonGroup.class).all().getFirst())
                .selectItem(etat.titre());
        test(phrase()).setValue(phrase);
    }

    private TextArea phrase() {
        return find(TextArea.class)
                .withCondition(champ -> champ.getLabel().startsWith("Phrase"))
                .single();
    }

    private void enregistrer() {
        test(find(NativeButton.class).withText("Enregistrer").single()).click();
    }
}
