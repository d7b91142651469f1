package fr.copil.annuaire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.annuaire.NatureDeFonction;
import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnnuaireViewTest extends EcranEssai {

    @AfterEach
    void ranger() {
        jdbc.update("delete from responsable");
        jdbc.update("delete from fonction");
    }

    private void cliquer(String bouton) {
        test(find(NativeButton.class).withText(bouton).single()).click();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> choix(String libelle) {
        return find(ComboBox.class)
                .withCondition(un -> libelle.equals(un.getLabel()))
                .single();
    }

    private TextField champ(String libelle) {
        return find(TextField.class)
                .withCondition(un -> libelle.equals(un.getLabel()))
                .single();
    }

    private void dire(String telephone) {
        this.<NatureDeFonction>choix("Fonction").setValue(NatureDeFonction.REFERENT);
        ComboBox<Object> services = choix("Service");
        services.setValue(services.getListDataView().getItems().findFirst().orElseThrow());
        champ("Téléphone du service").setValue(telephone);
        cliquer("Ajouter");
    }

    @Test
    void le_cabinet_dit_une_fonction_et_la_choisit_pour_un_engagement() {
        seConnecter("cabinet");
        ouvrir("territoires/DEP-44/annuaire");
        assertThat(ecran()).contains("Aucune fonction n'est encore dite");
        dire("bientôt");
        assertThat(champ("Téléphone du service").getErrorMessage()).contains("02 40 00 00 00");
        dire("02 40 00 00 00");
        assertThat(ecran()).contains("Fonction ajoutée.", "référent politique de la ville", "Corriger", "Retirer");

        ouvrir("engagements/LA-4.1-a");
        ComboBox<Object> qui = choix("Choisir qui appeler");
        assertThat(qui.getListDataView().getItemCount()).isEqualTo(1);

        seConnecter("membre");
        ouvrir("territoires/DEP-44/annuaire");
        assertThat(ecran()).contains("référent politique de la ville").doesNotContain("Corriger", "Dire une fonction");
        ouvrir("engagements/LA-4.1-a");
        assertThat(ecran()).contains("Qui appeler").doesNotContain("Choisir qui appeler");
    }

    @Test
    void la_fiche_d_un_territoire_y_mene_et_un_territoire_inconnu_le_dit() {
        seConnecter("membre");
        ouvrir("territoires/DEP-44");
        assertThat(ecran()).contains("qui appeler, par fonction");
        ouvrir("territoires/DEP-00/annuaire");
        assertThat(ecran()).contains("Territoire inconnu");
    }
}
