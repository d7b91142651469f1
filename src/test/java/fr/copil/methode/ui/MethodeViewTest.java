package fr.copil.methode.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.EcranEssai;
import fr.copil.methode.MethodeService;
import fr.copil.methode.Reponse;
import fr.copil.methode.ReponseSaisie;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("referent")
class MethodeViewTest extends EcranEssai {

    private static final CodeTerritoire NANTES = new CodeTerritoire("EPCI-244400404");
    private static final String ICI = "territoire=EPCI-244400404";

    @Autowired
    private MethodeService service;

    @AfterEach
    void effacer() {
        jdbc.update("delete from reponse_methode");
        jdbc.update("delete from brouillon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ICI, "territoire=zut"})
    void la_page_tient_en_neuf_ordres(String parametres) {
        assertThat(ordresPour("methode", parametres)).isBetween(1, 9);
    }

    @Test
    void sans_territoire_une_phrase_le_demande_et_l_annexe_se_lit() {
        ouvrir("methode", "");

        assertThat(ecran())
                .contains("Choisissez un contrat de ville", "Points de vigilance", "Diagnostic territorial")
                .doesNotContain("Synthèse");
        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
    }

    @Test
    void un_territoire_inconnu_est_dit_et_d_autres_proposes() {
        ouvrir("methode", "territoire=COM-nantes");

        assertThat(ecran()).contains("Aucun contrat de ville connu de Copil", "Nantes Métropole");
    }

    @Test
    void les_quinze_questions_attendent_une_reponse() {
        ouvrir("methode", ICI);

        assertThat(find(RadioButtonGroup.class).all()).hasSize(15);
        assertThat(ecran()).contains("Nantes Métropole\u00A0: aucune des 15 questions", "Sans réponse");
        assertThat(titre()).isEqualTo("Méthode, Nantes Métropole · Copil");
    }

    @Test
    @WithUserDetails("membre")
    void un_membre_lit_les_reponses_et_n_a_pas_de_formulaire() {
        ouvrir("methode", ICI);

        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
        assertThat(visibles("Enregistrer")).isEmpty();
        assertThat(ecran()).contains("Sans réponse", "Synthèse");
    }

    @Test
    void repondre_enregistre_annonce_et_compte() {
        ouvrir("methode", ICI);

        choisir(Reponse.PARTIEL);
        commenter("une instance\npar commune");
        cliquer("Enregistrer");

        assertThat(ecran())
                .contains("Réponse enregistrée\u00A0: partiel.", "une instance\npar commune", "Référent DSDEN, le ")
                .contains("Nantes Métropole\u00A0: 1 sur 15 (1 partiel)");
        assertThat(visibles("Enregistrer")).isEmpty();
    }

    @Test
    void un_commentaire_commence_se_retrouve_dans_une_nouvelle_session_et_part_une_fois_enregistre() {
        ouvrir("methode", ICI);
        choisir(Reponse.PARTIEL);
        commenter("pas encore fini");

        seConnecter("referent");
        ouvrir("methode", ICI);
        assertThat(champ().getValue()).isEqualTo("pas encore fini");
        assertThat(premiere().getValue()).isEqualTo(Reponse.PARTIEL);
        assertThat(ecran()).contains("retrouvé, pas encore enregistré");
        cliquer("Enregistrer");

        assertThat(lignes()).isEqualTo(1);
        assertThat(jdbc.queryForObject("select count(*) from brouillon", Integer.class))
                .isZero();
    }

    @Test
    void un_commentaire_trop_long_reste_dans_son_champ_avec_une_phrase() {
        ouvrir("methode", ICI);

        choisir(Reponse.OUI);
        commenter("x".repeat(2500));
        cliquer("Enregistrer");

        TextArea champ = champ();
        assertThat(champ.isInvalid()).isTrue();
        assertThat(champ.getErrorMessage()).contains("2\u202F500 signes");
        assertThat(champ.getValue()).hasSize(2500);
        assertThat(lignes()).isZero();
    }

    @Test
    void commenter_sans_choisir_demande_une_reponse_et_garde_le_texte() {
        ouvrir("methode", ICI);

        cliquer("Commenter");
        commenter("à revoir");
        cliquer("Enregistrer");

        assertThat(premiere().isInvalid()).isTrue();
        assertThat(champ().getValue()).isEqualTo("à revoir");
        assertThat(lignes()).isZero();
    }

    @Test
    void une_reponse_donnee_entre_temps_demande_une_confirmation_et_rien_ne_se_perd() {
        ouvrir("methode", ICI);
        choisir(Reponse.NON);
        commenter("ma réponse");
        ailleurs(Reponse.OUI, "leur réponse");

        cliquer("Enregistrer");

        assertThat(ecran()).contains("Une autre réponse a été donnée pendant votre saisie", "leur réponse");
        assertThat(champ().getValue()).isEqualTo("ma réponse");
        assertThat(lignes()).isEqualTo(1);

        cliquer("Enregistrer ma réponse à la suite");

        assertThat(lignes()).isEqualTo(2);
        assertThat(ecran()).contains("1 réponse précédente", "ma réponse", "leur réponse");
    }

    @Test
    void on_peut_garder_la_reponse_de_l_autre() {
        ouvrir("methode", ICI);
        choisir(Reponse.NON);
        ailleurs(Reponse.OUI, "leur réponse");
        cliquer("Enregistrer");

        cliquer("Garder la sienne");

        assertThat(lignes()).isEqualTo(1);
        assertThat(premiere().getValue()).isEqualTo(Reponse.OUI);
        assertThat(ecran()).contains("leur réponse");
    }

    @Test
    void annuler_revient_a_la_reponse_en_vigueur() {
        ailleurs(Reponse.OUI, "");
        ouvrir("methode", ICI);
        choisir(Reponse.NON);

        cliquer("Annuler");

        assertThat(premiere().getValue()).isEqualTo(Reponse.OUI);
        assertThat(lignes()).isEqualTo(1);
    }

    @Test
    void partir_avec_une_reponse_commencee_demande_une_confirmation() {
        ouvrir("methode", ICI);
        choisir(Reponse.NON);

        ouvrir("dispositifs", "");

        assertThat(find(ConfirmDialog.class).all()).hasSize(1);
        assertThat(getCurrentView()).isInstanceOf(MethodeView.class);
    }

    @Test
    void hors_de_son_territoire_on_lit_seulement() {
        ouvrir("methode", "territoire=EPCI-243700754");

        assertThat(ecran()).contains("n'est pas dans le territoire de votre compte");
        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
    }

    @Test
    void le_territoire_se_choisit_en_tapant() {
        ouvrir("methode", "");

        @SuppressWarnings("unchecked")
        ComboBox<Object> choix = find(ComboBox.class).single();

        assertThat(test(choix).getSuggestions()).isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Reponse> premiere() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    private void choisir(Reponse reponse) {
        test(premiere()).selectItem(reponse.libelle());
    }

    private TextArea champ() {
        return find(TextArea.class).all().getFirst();
    }

    private void commenter(String texte) {
        test(champ()).setValue(texte);
    }

    private void cliquer(String libelle) {
        test(visibles(libelle).getFirst()).click();
    }

    private List<NativeButton> visibles(String libelle) {
        return find(NativeButton.class).withText(libelle).all();
    }

    private void ailleurs(Reponse reponse, String commentaire) {
        service.repondre(new ReponseSaisie(NANTES, "M-P-Q1", reponse, commentaire, null));
    }

    private int lignes() {
        Integer lignes = jdbc.queryForObject("select count(*) from reponse_methode", Integer.class);
        return lignes == null ? 0 : lignes;
    }
}
