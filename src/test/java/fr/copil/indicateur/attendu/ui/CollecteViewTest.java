package fr.copil.indicateur.attendu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class CollecteViewTest extends EcranEssai {

    @Test
    void le_referent_trouve_d_abord_ce_que_son_service_doit_et_ou_l_envoyer() {
        seConnecter("referent");
        ouvrir("collecte");
        assertThat(ecran())
                .contains("indicateurs attendus", "À envoyer par votre service", "Convention Loire-Atlantique, art. 4")
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

    @Test
    void un_chiffre_conteste_se_lit_la_ou_il_est_et_chez_qui_l_arbitre() {
        jdbc.update(
                "insert into contestation (indicateur, territoire, population, periode, valeur, source, motif, phrase,"
                        + " compte, par, le, ouverte) select m.indicateur, m.territoire, m.population, m.periode, 38, 'registre',"
                        + " 'Deux sessions comptées ensemble.', 'Chiffre contesté par la ville', 'ville', 'Ville',"
                        + " current_timestamp, true from mesure m where m.indicateur = 'DNB-G' and m.territoire = 'DEP-44'"
                        + " and m.etat = 'VALEUR' and m.en_vigueur_au is null and m.diffusion = 0 and m.visible_des = 0"
                        + " order by m.periode desc, m.population fetch first 1 row only");
        seConnecter("referent");
        ouvrir("collecte");
        assertThat(ecran()).contains("Chiffres contestés, à arbitrer", "Chiffre contesté par la ville");

        ouvrir("indicateurs/DNB-G", "territoire=DEP-44");
        assertThat(ecran()).contains("Deux sessions comptées ensemble.", "Contester un chiffre…");
        cliquer("Maintenir le chiffre…");
        test(find(TextArea.class).withCaption("Motif").single()).setValue("Le registre compte autre chose.");
        cliquer("Clore");
        ouvrir("collecte");
        assertThat(ecran()).doesNotContain("à arbitrer");
    }

    private void cliquer(String bouton) {
        test(find(NativeButton.class).withText(bouton).single()).click();
    }
}
