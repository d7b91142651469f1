package fr.copil.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServicesViewTest extends EcranEssai {

    @AfterEach
    void effacer() {
        jdbc.update("delete from service where id like 'S-ICI-%'");
    }

    private void ecrire(String libelle, String valeur) {
        test(find(TextField.class).withCaption(libelle).single()).setValue(valeur);
    }

    @Test
    @SuppressWarnings("unchecked")
    void un_administrateur_ouvre_un_service_que_le_choix_d_un_compte_propose() {
        seConnecter("admin");
        ouvrir("administration/services");
        ecrire("Nom", "Caisse d'essai");
        ecrire("Nom court", "caisse");
        test((ComboBox<Object>) find(ComboBox.class).withCaption("Territoire").single())
                .selectItem("Loire-Atlantique (département)");
        test(find(NativeButton.class).withText("Enregistrer").single()).click();

        assertThat(ecran())
                .contains("Caisse d'essai", "la caisse", "Loire-Atlantique (département), identifiant S-ICI-");
        ouvrir("administration/comptes");
        Select<Object> service =
                (Select<Object>) find(Select.class).withCaption("Service").single();
        assertThat(service.getListDataView().getItems().map(String::valueOf))
                .anyMatch(propose -> propose.contains("Caisse d'essai"));
    }

    @Test
    void personne_d_autre_n_y_entre() {
        seConnecter("referent");
        ouvrir("administration/services");

        assertThat(ecran()).contains("Cette adresse ne mène à rien");
    }
}
