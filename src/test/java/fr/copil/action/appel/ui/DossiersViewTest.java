package fr.copil.action.appel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import fr.copil.action.ClasseurRempli;
import fr.copil.action.OptionDeFiltre;
import fr.copil.action.appel.Avis;
import fr.copil.action.appel.ImportDeDossiersService;
import fr.copil.collecte.classeur.Format;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.EcranEssai;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** A call for projects on screen: deposit, steps, list of the session, export. */
@WithUserDetails("referent")
class DossiersViewTest extends EcranEssai {

    @Autowired
    private TerritoireService territoires;

    @Autowired
    private DossiersExport export;

    @Autowired
    private ModeleDeDossiersExport modele;

    @Autowired
    private ImportDeDossiersService imports;

    @AfterEach
    void effacer() {
        for (String table : List.of(
                "dossier_etape",
                "dossier_decision",
                "dossier_engagement",
                "dossier_quartier",
                "dossier",
                "action_engagement",
                "action_version",
                "action",
                "brouillon")) {
            jdbc.update("delete from " + table);
        }
    }

    @Test
    void un_dossier_va_de_son_depot_a_une_action() {
        deposer("12 000");
        String adresse = "appel/" + jdbc.queryForObject("select max(id) from dossier", Long.class);
        assertThat(titre()).isEqualTo("Ateliers du soir · Copil");
        assertThat(ecran()).contains("Association des parents", "12\u202f000\u202f€", "Déposé, le ");

        cliquer("Dire instruit");
        assertThat(ecran()).contains("Dossier instruit.");
        choix("Avis").setValue(Avis.RESERVE);
        cliquer("Donner cet avis");
        assertThat(champ("Pourquoi, quand il n'est pas favorable").isInvalid()).isTrue();
        champ("Pourquoi, quand il n'est pas favorable").setValue("Relier au collège.");
        cliquer("Donner cet avis");
        assertThat(ecran()).contains("Avis donné.", "avec réserve");
        assertThat(visibles("Donner ce rang")).isEmpty();

        seConnecter("cabinet");
        ouvrir(adresse);
        champ("Rang, 1 pour le premier").setValue("un");
        cliquer("Donner ce rang");
        assertThat(champ("Rang, 1 pour le premier").isInvalid()).isTrue();
        champ("Rang, 1 pour le premier").setValue("1");
        cliquer("Donner ce rang");
        champ("Région, en euros").setValue("4 000");
        champ("Autre financeur").setValue("Fondation locale");
        champ("Son montant, en euros").setValue("6000");
        cliquer("Noter cette décision");
        assertThat(ecran()).contains("Décision notée.", "10\u202f000\u202f€");
        cliquer("En faire une action");
        assertThat(ecran()).contains("Ce dossier est devenu une action.", "/actions/");

        ouvrir("appel");
        assertThat(titre()).isEqualTo("Appel à projets : 2026, Contrat de ville · Copil");
        assertThat(ecran())
                .contains(
                        "demandés. 1 décidé", "Fondation locale 6", "/export/appel?annee=2026&appel=Contrat+de+ville");
        List<String> lignes = new String(
                        Objects.requireNonNull(
                                export.exporter("csv", 2026, "Contrat de ville").getBody()),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lignes.getFirst()).endsWith("Fondation locale (euros);Région (euros)");
        assertThat(lignes.getLast())
                .startsWith("1;Ateliers du soir;Association des parents;")
                .endsWith(";6000;4000");
        ouvrir("actions");
        assertThat(ecran()).contains("Ateliers du soir", "Association des parents");
        assertThat(jdbc.queryForList(
                        "select detail from audit where objet like 'dossier %' order by numero", String.class))
                .endsWith(
                        "déposé",
                        "instruit",
                        "avis de la DSDEN donné",
                        "priorisé",
                        "décidé",
                        "financé : c'est une action");
    }

    @Test
    void des_dossiers_se_deposent_par_un_classeur() {
        ouvrir("appel");
        assertThat(ecran()).contains("/appel/import");
        ouvrir("appel/import");
        assertThat(ecran()).contains("/export/dossiers-a-remplir.xlsx");
        assertThat(Objects.requireNonNull(modele.exporter("xlsx").getBody())).hasSizeGreaterThan(5000);
        test(find(Upload.class).single())
                .upload(
                        "dossiers.xlsx",
                        Format.XLSX.type(),
                        ClasseurRempli.de(
                                imports.modele(),
                                Format.XLSX,
                                List.of(ligne("Atelier", "1000"), ligne("Club", "rien"))));
        assertThat(ecran()).contains("2 dossiers dans", "1 peut être enregistré, 1 à corriger", "Donnez un montant");
        cliquer("Enregistrer seulement le dossier sans faute");
        assertThat(ecran()).contains("1 dossier enregistré.");
        ouvrir("appel");
        assertThat(ecran()).contains("Atelier", "1 dossier, 1");
    }

    private static Map<String, Object> ligne(String titre, String montant) {
        return Map.of(
                "Année", 2026,
                "Appel à projets", "Contrat de ville",
                "Action proposée", titre,
                "Structure", "Association des parents",
                "Territoire", "COM-44109",
                "Engagement 1", "LA-P-a",
                "Début", "01/09/2026",
                "Montant demandé", montant);
    }

    @Test
    void ce_qui_est_refuse_reste_dans_ses_champs_et_se_retrouve_un_autre_jour() {
        ouvrir("appel/depot");
        remplir("beaucoup");
        cliquer("Déposer");
        assertThat(champ("Montant demandé, en euros").isInvalid()).isTrue();
        assertThat(champ("Action proposée").getValue()).isEqualTo("Ateliers du soir");

        seConnecter("referent");
        ouvrir("appel/depot");
        assertThat(champ("Montant demandé, en euros").getValue()).isEqualTo("beaucoup");
    }

    @Test
    void qui_n_y_siege_pas_ne_lit_aucun_montant() {
        deposer("12 000");
        String adresse = "appel/" + jdbc.queryForObject("select max(id) from dossier", Long.class);

        seConnecter("admin");
        ouvrir("appel");
        assertThat(ecran()).contains("Aucun dossier n'est connu ici").doesNotContain("Ateliers du soir");
        ouvrir(adresse);
        assertThat(ecran()).contains("Dossier inconnu");
        assertThat(new String(
                        Objects.requireNonNull(
                                export.exporter("csv", 2026, "Contrat de ville").getBody()),
                        StandardCharsets.UTF_8))
                .doesNotContain("Ateliers");
        ouvrir("appel/rien");
        assertThat(ecran()).contains("Dossier inconnu");
    }

    private void deposer(String demande) {
        ouvrir("appel/depot");
        remplir(demande);
        cliquer("Déposer");
    }

    @SuppressWarnings("unchecked")
    private void remplir(String demande) {
        champ("Année de l'appel").setValue("2026");
        champ("Nom de l'appel à projets").setValue("Contrat de ville");
        champ("Action proposée").setValue("Ateliers du soir");
        champ("Structure qui demande").setValue("Association des parents");
        champ("Montant demandé, en euros").setValue(demande);
        choix("Territoire")
                .setValue(territoires.parCode(new CodeTerritoire("COM-44109")).orElseThrow());
        MultiSelectComboBox<OptionDeFiltre> engagements = find(MultiSelectComboBox.class).all().stream()
                .filter(champ -> "Engagements qu'elle servirait".equals(((MultiSelectComboBox<?>) champ).getLabel()))
                .map(champ -> (MultiSelectComboBox<OptionDeFiltre>) champ)
                .findFirst()
                .orElseThrow();
        engagements.setValue(engagements
                .getListDataView()
                .getItems()
                .filter(un -> Set.of("LA-P-a").contains(un.code()))
                .collect(Collectors.toSet()));
        find(ChampDate.class).all().getFirst().setValue(LocalDate.of(2026, 9, 1));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> choix(String libelle) {
        return (ComboBox<Object>) find(ComboBox.class).all().stream()
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
