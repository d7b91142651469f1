package fr.copil.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.copil.action.EtatDAction;
import fr.copil.action.OptionDeFiltre;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.EcranEssai;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.ui.ChampDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** The list of actions, its map, the form and what stands on other pages. */
@WithUserDetails("referent")
class ActionsViewTest extends EcranEssai {

    @Autowired
    private ActionsExport export;

    @Autowired
    private TerritoireService territoires;

    @AfterEach
    void effacer() {
        jdbc.update("delete from action_engagement");
        jdbc.update("delete from action_version");
        jdbc.update("delete from action");
        jdbc.update("delete from brouillon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions", "actions?territoire=DEP-44", "actions?par=engagement", "actions/1"})
    void la_page_tient_en_huit_ordres(String adresse) {
        saisir("Ateliers du soir");
        int question = adresse.indexOf('?');
        assertThat(ordresPour(
                        question < 0 ? adresse : adresse.substring(0, question),
                        question < 0 ? "" : adresse.substring(question + 1)))
                .isBetween(1, 8);
    }

    @Test
    void une_action_se_saisit_se_lit_partout_se_corrige_et_se_retire() {
        ouvrir("engagements/LA-P-a");
        assertThat(ecran()).contains("Aucune action n'est connue ici", "/actions/saisie?engagement=LA-P-a");
        saisir("Ateliers du soir");

        assertThat(titre()).isEqualTo("Ateliers du soir · Copil");
        assertThat(ecran())
                .contains("réalisée", "Nantes (commune)", "Ouvrir ce qui prouve cette action https://exemple.fr/a");
        ouvrir("actions", "territoire=DEP-44");
        assertThat(titre()).isEqualTo("Actions : Loire-Atlantique (département) · Copil");
        assertThat(ecran())
                .contains(
                        "1 action réalisée. 30 participants dans 1 action en cours ou réalisée",
                        "Ateliers du soir",
                        "carte-des-actions");
        ouvrir("actions", "par=engagement");
        assertThat(ecran()).contains("Actions, sous chaque engagement qu'elles servent");
        ouvrir("engagements/LA-P-a");
        assertThat(ecran()).contains("Ateliers du soir", "/actions?engagement=LA-P-a", "30 participants");
        ouvrir("territoires/COM-44109");
        assertThat(ecran())
                .contains(
                        "Ateliers du soir",
                        "/actions?territoire=COM-44109",
                        "/actions?par=engagement&territoire=COM-44109");
        ouvrir("conventions/LA");
        assertThat(ecran()).contains("/actions?convention=LA");

        ouvrir("actions/" + id());
        cliquer("Corriger");
        champ("Titre de l'action").setValue("Ateliers du matin");
        cliquer("Enregistrer");
        assertThat(champ("Pourquoi cette correction").isInvalid()).isTrue();
        champ("Pourquoi cette correction").setValue("L'heure a changé.");
        cliquer("Enregistrer");
        assertThat(titre()).isEqualTo("Ateliers du matin · Copil");
        cliquer("Historique");
        assertThat(find(OrderedList.class).single().getElement().getTextRecursively())
                .contains("Ateliers du soir", "L'heure a changé.");
        cliquer("Fermer");
        cliquer("Retirer");
        champ("Pourquoi").setValue("Saisie deux fois.");
        test(visibles("Retirer").getLast()).click();
        assertThat(ecran()).doesNotContain("Ateliers du matin").contains("Aucune action");
        assertThat(jdbc.queryForList(
                        "select detail from audit where objet like 'action %' order by numero", String.class))
                .endsWith("saisie : réalisée", "corrigée : réalisée", "retirée : réalisée");
    }

    @Test
    void ce_qui_est_refuse_reste_dans_ses_champs_et_se_retrouve_un_autre_jour() {
        ouvrir("actions/saisie");
        champ("Titre de l'action").setValue("Ateliers du soir");
        champ("Participants en tout (facultatif)").setValue("beaucoup");
        cliquer("Enregistrer");
        assertThat(choix("Territoire").isInvalid()).isTrue();

        seConnecter("referent");
        ouvrir("actions/saisie");
        assertThat(champ("Titre de l'action").getValue()).isEqualTo("Ateliers du soir");
        assertThat(champ("Participants en tout (facultatif)").getValue()).isEqualTo("beaucoup");
        assertThat(ecran()).contains("retrouvé, pas encore enregistré");
        remplir("Ateliers du soir");
        cliquer("Enregistrer");
        assertThat(jdbc.queryForObject("select count(*) from brouillon", Integer.class))
                .isZero();
    }

    @Test
    void l_indicateur_et_l_engagement_disent_ce_que_les_actions_en_donnent() {
        ouvrir("indicateurs/F123-I02");
        assertThat(ecran()).contains("D'après les actions", "Non transmis");
        saisir("Ateliers du soir");
        jdbc.update("update action_engagement set engagement = 'F123-R1'");
        jdbc.update("update action_version set territoire = 'COM-37261', de_6_a_10 = participants");

        ouvrir("indicateurs/F123-I02");
        assertThat(ecran()).contains("En 2025-2026, 30 enfants, pour 1 action", "par quartier et année scolaire");
        ouvrir("engagements/F123-R1");
        assertThat(ecran()).contains("D'après les actions", "30 enfants", "1 action");
        ouvrir("engagements/LA-P-a");
        assertThat(ecran()).doesNotContain("D'après les actions");
    }

    @Test
    void tout_s_exporte_selon_le_filtre_et_le_secret() {
        saisir("Ateliers du soir");

        assertThat(lignes(Map.of("territoire", "DEP-44")))
                .hasSize(2)
                .anyMatch(ligne -> ligne.contains("Ateliers du soir;") && ligne.contains("COM-44109"));
        assertThat(lignes(Map.of("etat", "PREVUE"))).hasSize(1);
        jdbc.update("update action_version set participants = 3");
        seConnecter("membre");
        assertThat(lignes(Map.of())).anyMatch(ligne -> ligne.contains(";secret statistique;"));
        ouvrir("actions");
        assertThat(ecran()).contains("secret statistique").doesNotContain("Saisir une action");
    }

    @Test
    @WithUserDetails("membre")
    void une_action_inconnue_est_dite_et_la_saisie_reste_fermee() {
        ouvrir("actions/999999");
        assertThat(ecran()).contains("Action inconnue");
        ouvrir("actions/rien");
        assertThat(ecran()).contains("Action inconnue");
        ouvrir("engagements/LA-P-a");
        assertThat(ecran()).doesNotContain("Aucune action n'est connue ici");
    }

    private long id() {
        return Objects.requireNonNull(jdbc.queryForObject("select max(id) from action", Long.class));
    }

    private List<String> lignes(Map<String, String> parametres) {
        return new String(
                        Objects.requireNonNull(
                                export.exporter("csv", parametres).getBody()),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private void saisir(String titre) {
        ouvrir("actions/saisie", "engagement=LA-P-a");
        remplir(titre);
        cliquer("Enregistrer");
    }

    @SuppressWarnings("unchecked")
    private void remplir(String titre) {
        champ("Titre de l'action").setValue(titre);
        MultiSelectComboBox<OptionDeFiltre> engagements =
                find(MultiSelectComboBox.class).single();
        engagements.setValue(engagements
                .getListDataView()
                .getItems()
                .filter(un -> Set.of("LA-P-a", "N-2.1.1-a").contains(un.code()))
                .collect(Collectors.toSet()));
        ((ComboBox<Territoire>) choix("Territoire"))
                .setValue(territoires.parCode(new CodeTerritoire("COM-44109")).orElseThrow());
        ((ComboBox<EtatDAction>) choix("Où elle en est")).setValue(EtatDAction.REALISEE);
        find(ChampDate.class).all().getFirst().setValue(LocalDate.of(2025, 10, 1));
        champ("Participants en tout (facultatif)").setValue("30");
        champ("Preuve : une adresse, ou des mots (facultatif)").setValue("https://exemple.fr/a");
    }

    private ComboBox<?> choix(String libelle) {
        return (ComboBox<?>) find(ComboBox.class).all().stream()
                .filter(champ -> libelle.equals(((ComboBox<?>) champ).getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TextField champ(String libelle) {
        return find(TextField.class).all().stream()
                .filter(champ -> libelle.equals(champ.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void cliquer(String libelle) {
        test(visibles(libelle).getFirst()).click();
    }

    private List<NativeButton> visibles(String libelle) {
        return find(NativeButton.class).withText(libelle).all();
    }
}
