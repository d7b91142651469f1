package fr.copil.acces.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
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
        jdbc.update("update compte set courriel = null, nom = '', fonction = ''");
    }

    private TextField courriel() {
        return champ("Adresse de courriel (facultative)");
    }

    private TextField champ(String libelle) {
        return find(TextField.class).withCaption(libelle).single();
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

        assertThat(ecran())
                .contains("Version de Copil", Version.NUMERO)
                .contains("/export/mes-donnees.json", "/mentions");
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
    void chacun_dit_son_nom_et_sa_fonction() {
        ouvrir("compte");
        test(champ("Nom")).setValue("A. Essai");
        test(champ("Fonction")).setValue("Élue");

        enregistrer("");

        assertThat(jdbc.queryForMap("select nom, fonction from compte where identifiant = 'membre'")
                        .values())
                .containsExactly("A. Essai", "Élue");
    }

    @Test
    void un_compte_de_demonstration_ne_change_pas_de_mot_de_passe() {
        ouvrir("compte");

        assertThat(find(PasswordField.class).exists()).isFalse();
    }

    @Test
    void ce_qui_a_change_d_un_compte_se_lit_au_debut_jusqu_a_ce_qu_on_l_ait_lu() {
        jdbc.update("insert into avis_de_compte (compte, quoi, le)"
                + " values ('referent', 'une autre adresse', current_timestamp)");
        seConnecter("referent");
        ouvrir("");
        assertThat(ecran()).contains("Votre compte a changé", "une autre adresse");

        test(find(NativeButton.class).withText("J'ai lu").single()).click();

        ouvrir("");
        assertThat(ecran()).doesNotContain("Votre compte a changé");
    }
}
