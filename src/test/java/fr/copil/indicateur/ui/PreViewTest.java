package fr.copil.indicateur.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.essai.EcranEssai;
import fr.copil.ui.ChampDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PreViewTest extends EcranEssai {

    @Test
    void chacun_lit_reseau_par_reseau_ce_qui_est_connu_et_ce_qui_ne_l_est_pas() {
        seConnecter("membre");
        ouvrir("pre", "territoire=COM-06088");

        assertThat(ecran())
                .contains("REP+ ", "non transmis", "dont rien n’est transmis")
                .doesNotContain("Déclarer");
    }

    @Test
    void une_liste_sans_declaration_est_dite_de_son_annee() {
        seConnecter("membre");
        ouvrir("pre", "territoire=DEP-44");

        assertThat(ecran()).contains("liste de 2014, sans déclaration");
    }

    @Test
    void le_cabinet_declare_ses_reseaux_avec_une_date_et_une_source() {
        seConnecter("cabinet");
        ouvrir("pre", "");
        assertThat(ecran()).contains("Loire-Atlantique", "Déclarer");

        test(find(NativeButton.class).withText("Déclarer").single()).click();
        assertThat(ecran()).contains("Donnez la date de la source");

        test(find(Checkbox.class).all().getFirst()).click();
        find(ChampDate.class).single().setValue(LocalDate.of(2022, 11, 3));
        find(TextField.class).all().stream()
                .filter(champ -> "Source".equals(champ.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue("Arrêté du 3 novembre 2022");
        test(find(NativeButton.class).withText("Déclarer").single()).click();

        assertThat(ecran()).contains("aussitôt", "Arrêté du 3 novembre 2022", "cabinet", "03/11/2022");
    }

    @Test
    void le_tableau_de_bord_et_la_fiche_y_menent() {
        seConnecter("membre");
        ouvrir("territoires/DEP-44");

        assertThat(ecran()).contains("/pre?territoire=DEP-44");
    }
}
