package fr.copil.indicateur.attendu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class CollecteViewTest extends EcranEssai {

    @Test
    void le_referent_trouve_d_abord_ce_que_son_service_doit_et_ou_l_envoyer() {
        seConnecter("referent");
        ouvrir("");
        assertThat(find(Nav.class)
                        .single()
                        .getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .isEqualTo("Collecte");

        ouvrir("collecte");
        assertThat(ecran())
                .contains("indicateurs attendus", "À envoyer par votre service", "LA-I01, Loire-Atlantique")
                .contains("/collecte/saisie?indicateur=LA-I01&territoire=DEP-44");
    }

    @Test
    void le_cabinet_fixe_le_jour_et_le_lit_aussitot() {
        seConnecter("cabinet");
        ouvrir("collecte", "attente=AT-29");
        test(find(Checkbox.class).withCaption("Rien n’est attendu cette année").single())
                .click();
        cliquer("Enregistrer");
        assertThat(ecran()).contains("Dites pourquoi rien n'est attendu");

        test(find(TextField.class).withCaption("Motif").single()).setValue("carte scolaire reportée");
        cliquer("Enregistrer");
        ouvrir("collecte");

        assertThat(ecran()).contains("sans objet cette année", "carte scolaire reportée");
    }

    @Test
    void un_membre_lit_sur_le_tableau_de_bord_ce_qui_est_en_retard_sans_lien() {
        jdbc.update("insert into echeance_collecte (attente, rentree, jour, sans_objet, motif, compte, le)"
                + " select 'AT-29', case when extract(month from current_date) < 9 then extract(year from current_date) - 1"
                + " else extract(year from current_date) end, current_date - 1, false, '', 'essai', current_timestamp");
        ouvrir("", "territoire=DEP-44");

        assertThat(ecran()).contains("en retard").doesNotContain("/collecte");
    }

    private void cliquer(String bouton) {
        test(find(NativeButton.class).withText(bouton).single()).click();
    }
}
