package fr.copil.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import fr.copil.essai.EcranEssai;
import fr.copil.ui.Message;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class ComptesViewTest extends EcranEssai {

    @BeforeEach
    void entrer() {
        seConnecter("admin");
    }

    @AfterEach
    void effacer() {
        jdbc.update("delete from compte where not demonstration");
        jdbc.update("update compte set courriel = null, service = null where identifiant = 'membre'");
    }

    private void ecrire(String libelle, String valeur) {
        test(find(TextField.class).withCaption(libelle).single()).setValue(valeur);
    }

    @SuppressWarnings("unchecked")
    private void choisir(String libelle, String valeur) {
        test((Select<Object>) find(Select.class).withCaption(libelle).single()).selectItem(valeur);
    }

    private void cliquer(String bouton) {
        test(find(NativeButton.class).withText(bouton).single()).click();
    }

    @SuppressWarnings("unchecked")
    private void inviter(String identifiant) {
        ecrire("Identifiant", identifiant);
        ecrire("Nom", "A. Essai");
        choisir("Rôle", "Référent DSDEN");
        choisir("Service", "DSDEN de la Loire-Atlantique");
        test((ComboBox<Object>) find(ComboBox.class).withCaption("Territoire").single())
                .selectItem("Loire-Atlantique (département)");
        cliquer("Inviter");
    }

    @Test
    void inviter_donne_un_lien_une_seule_fois_et_le_compte_attend() {
        ouvrir("administration/comptes");
        inviter("dsden44-essai");

        assertThat(find(Code.class).single().getText()).contains("/bienvenue/");
        assertThat(ecran()).contains("dsden44-essai", "invité", "à personne d'autre");
        assertThat(jdbc.queryForMap(
                                "select role, audience, territoire, service, etat from compte join mandat on compte = identifiant"
                                        + " where identifiant = 'dsden44-essai'")
                        .values())
                .containsExactly("REFERENT", "DSDEN", "DEP-44", "S-DSDEN-44", "INVITE");

        ouvrir("administration/comptes");
        assertThat(find(Code.class).exists()).isFalse();
    }

    /** They are written nowhere else: an account whose link nobody holds waits for ever. */
    @Test
    void les_liens_des_comptes_importes_s_enregistrent_depuis_la_page() {
        ouvrir("administration/comptes");
        importer(
                """
                identifiant;nom;fonction;courriel;service;role;audience;territoire;convention
                pref44-a;A. Essai;;;S-PREF-44;CABINET;COMITE;DEP-44;
                dsden44-b;;;;;REFERENT;DSDEN;DEP-44;
                """);

        ByteArrayOutputStream fichier = new ByteArrayOutputStream();
        test(find(Anchor.class).withText("Enregistrer leurs liens (CSV)").single())
                .download(fichier);
        assertThat(fichier.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(ligne -> ligne.matches("pref44-a;http\\S+/bienvenue/[\\w-]{43};.+"))
                .anyMatch(ligne -> ligne.startsWith("dsden44-b;"));
        assertThat(ecran()).contains("2 comptes ouverts", "pref44-a", "dsden44-b");
    }

    private void importer(String texte) {
        test(find(Upload.class).single()).upload("comptes.csv", "text/csv", texte.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }

    @Test
    void un_mot_de_passe_refuse_ne_laisse_pas_le_lien_dans_le_journal() {
        ouvrir("administration/comptes");
        inviter("dsden44-essai");
        String lien = find(Code.class).single().getText();
        Logger journal = (Logger) LoggerFactory.getLogger(Message.class);
        ListAppender<ILoggingEvent> lignes = new ListAppender<>();
        lignes.start();
        journal.setLevel(Level.INFO);
        journal.addAppender(lignes);

        ouvrir(lien.substring(lien.indexOf("bienvenue/")));
        cliquer("Enregistrer");

        journal.detachAppender(lignes);
        journal.setLevel(null);
        assertThat(lignes.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .singleElement(STRING)
                .contains("Action refusée sur /bienvenue/… : code");
    }

    @Test
    void le_menu_mene_l_administrateur_et_lui_seul_aux_comptes_aux_services_et_a_l_audit() {
        ouvrir("");
        assertThat(find(Anchor.class).withText("Administration").single().getHref())
                .isEqualTo("/administration/comptes");
        ouvrir("administration/audit");
        assertThat(ecran())
                .contains("Comptes /administration/comptes", "Services /administration/services")
                .contains("Audit /administration/audit");

        seConnecter("cabinet");
        ouvrir("administration/publication");
        assertThat(ecran()).contains("deux personnes").doesNotContain("/administration/");
    }

    @Test
    void un_service_se_lit_par_son_nom() {
        jdbc.update("update compte set service = 'S-REG-93' where identifiant = 'membre'");
        ouvrir("administration/comptes");

        assertThat(ecran()).contains("Région Provence-Alpes-Côte d").doesNotContain("S-REG-93");
    }

    @Test
    void un_refus_garde_ce_qui_est_ecrit() {
        ouvrir("administration/comptes");
        inviter("É");

        assertThat(ecran()).contains("Cet identifiant ne convient pas");
        assertThat(find(TextField.class).withCaption("Nom").single().getValue()).isEqualTo("A. Essai");
    }

    @Test
    void la_liste_se_cherche_par_ce_que_l_on_sait_de_quelqu_un() {
        ouvrir("administration/comptes");
        inviter("dsden44-essai");

        ecrire("Rechercher", "ESSAI référent");
        assertThat(ecran()).contains("dsden44-essai").doesNotContain("Cabinet du sous-préfet");

        ecrire("Rechercher", "personne ainsi");
        assertThat(ecran()).contains("Aucun compte ne correspond.");
    }

    @Test
    void un_compte_se_suspend_et_se_retablit() {
        ouvrir("administration/comptes");
        inviter("dsden44-essai");
        jdbc.update("update compte set etat = 'ACTIF' where identifiant = 'dsden44-essai'");
        ouvrir("administration/comptes/dsden44-essai");

        cliquer("Suspendre");
        assertThat(ecran()).contains("Ce compte est suspendu.");

        cliquer("Rétablir");
        assertThat(ecran()).contains("Ce compte est actif.");

        cliquer("Clore");
        cliquer("Effacer le nom et le courriel");
        assertThat(ecran()).contains("garde son identifiant et sa fonction");
        assertThat(find(TextField.class).withCaption("Nom").single().getValue()).isEmpty();
    }

    @Test
    void l_administrateur_rattache_un_compte_a_un_service_et_regle_son_adresse() {
        ouvrir("administration/comptes/membre");
        choisir("Service", "Région Provence-Alpes-Côte d'Azur");
        ecrire("Courriel", "comite@exemple.fr");
        cliquer("Enregistrer");

        assertThat(jdbc.queryForMap("select service, courriel from compte where identifiant = 'membre'")
                        .values())
                .containsExactly("S-REG-93", "comite@exemple.fr");
    }

    @Test
    void un_compte_de_demonstration_garde_ses_droits() {
        ouvrir("administration/comptes/membre");
        cliquer("Suspendre");

        assertThat(ecran()).contains("garde ses droits").doesNotContain("Retirer ce mandat");
        assertThat(jdbc.queryForObject("select etat from compte where identifiant = 'membre'", String.class))
                .isEqualTo("ACTIF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"administration/comptes", "administration/comptes/referent", "administration/comptes/inconnu"})
    void personne_d_autre_n_y_entre(String adresse) {
        seConnecter("cabinet");
        ouvrir(adresse);

        assertThat(ecran()).contains("Cette adresse ne mène à rien");
    }
}
