package fr.copil.acces.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.commun.Version;
import fr.copil.essai.EcranEssai;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompteViewTest extends EcranEssai {

    @AfterEach
    void effacer() {
        jdbc.update("update compte set courriel = null");
    }

    private TextField courriel() {
        return find(TextField.class).single();
    }

    private void enregistrer(String adresse) {
        test(courriel()).setValue(adresse);
        test(find(NativeButton.class).withText("Enregistrer").single()).click();
    }

    private @Nullable String adresse(String compte) {
        return jdbc.queryForObject("select courriel from compte where identifiant = ?", String.class, compte);
    }

    @Test
    void la_version_de_copil_est_dite_la() {
        ouvrir("compte");

        assertThat(ecran()).contains("Version de Copil", Version.NUMERO);
    }

    @Test
    void chacun_dit_ou_recevoir_ses_courriels_et_peut_y_renoncer() {
        ouvrir("compte");
        enregistrer("  comite@exemple.fr ");
        assertThat(adresse("membre")).isEqualTo("comite@exemple.fr");
        assertThat(ecran()).contains("Mon compte", "Membre du comité", "Enregistré.");

        enregistrer("");
        assertThat(adresse("membre")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comite",
                "comite@exemple",
                "un@exemple.fr, deux@exemple.fr",
                "un@exemple.fr\nBcc: deux@exemple.fr",
                "Comité <un@exemple.fr>"
            })
    void ce_qui_n_est_pas_une_adresse_est_refuse_sous_le_champ_et_y_reste(String saisie) {
        ouvrir("compte");

        enregistrer(saisie);

        assertThat(courriel().isInvalid()).isTrue();
        assertThat(courriel().getErrorMessage()).contains("Écrivez une seule adresse");
        assertThat(courriel().getValue()).isEqualTo(saisie);
        assertThat(adresse("membre")).isNull();
    }

    @Test
    void l_administrateur_regle_celle_des_autres() {
        seConnecter("admin");
        ouvrir("compte/referent");

        enregistrer("dsden@exemple.fr");

        assertThat(adresse("referent")).isEqualTo("dsden@exemple.fr");
    }

    @Test
    @SuppressWarnings("unchecked")
    void l_administrateur_rattache_un_compte_a_un_service_et_lui_seul() {
        ouvrir("compte");
        assertThat(ecran()).contains("service");
        assertThat(find(Select.class).exists()).isFalse();

        seConnecter("admin");
        ouvrir("compte/membre");
        test((Select<Object>) find(Select.class).single()).selectItem("Région Provence-Alpes-Côte d'Azur");
        enregistrer("");

        assertThat(jdbc.queryForObject("select service from compte where identifiant = 'membre'", String.class))
                .isEqualTo("S-REG-93");
        assertThat(ecran()).contains("Région Provence-Alpes-Côte d'Azur");
    }

    @ParameterizedTest
    @ValueSource(strings = {"referent", "inconnu"})
    void le_compte_d_un_autre_n_existe_pas_pour_qui_n_est_pas_administrateur(String autre) {
        ouvrir("compte/" + autre);

        assertThat(getCurrentView()).isNotInstanceOf(CompteView.class);
        assertThat(ecran()).contains("Cette adresse ne mène à rien");
    }
}
