package fr.copil.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import fr.copil.action.ClasseurRempli;
import fr.copil.action.ImportDActionsService;
import fr.copil.collecte.classeur.Format;
import fr.copil.essai.EcranEssai;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

/** The page where a workbook of actions is sent. */
@WithUserDetails("referent")
class ImportDActionsViewTest extends EcranEssai {

    @Autowired
    private ImportDActionsService service;

    @Autowired
    private ModeleDActionsExport export;

    @AfterEach
    void effacer() {
        jdbc.update("delete from action_engagement");
        jdbc.update("delete from action_version");
        jdbc.update("delete from action");
    }

    private static Map<String, Object> ligne(String titre, String etat) {
        return Map.of(
                "Titre",
                titre,
                "Engagement 1",
                "LA-P-a",
                "Territoire",
                "COM-44109",
                "Début",
                "01/10/2025",
                "État",
                etat);
    }

    private void envoyer(List<Map<String, Object>> lignes) {
        test(find(Upload.class).single())
                .upload("actions.xlsx", Format.XLSX.type(), ClasseurRempli.de(service.modele(), Format.XLSX, lignes));
    }

    @Test
    void un_classeur_se_controle_puis_s_enregistre() {
        ouvrir("actions/import");
        assertThat(ecran()).contains("/export/actions-a-remplir.xlsx");
        envoyer(List.of(ligne("Atelier", "réalisée"), ligne("Club", "peut-être")));

        assertThat(ecran()).contains("2 actions dans", "1 peut être enregistrée, 1 à corriger", "ne se lit pas");
        assertThat(jdbc.queryForObject("select count(*) from action", Integer.class))
                .isZero();
        test(find(NativeButton.class)
                        .withText("Enregistrer seulement l'action sans faute")
                        .single())
                .click();
        assertThat(ecran()).contains("1 action enregistrée.");
        ouvrir("actions");
        assertThat(ecran()).contains("Atelier", "/actions/import");
    }

    @Test
    void un_autre_fichier_est_refuse_avec_des_mots() {
        ouvrir("actions/import");
        test(find(Upload.class).single()).upload("note.pdf", "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'});

        assertThat(ecran()).contains("c'est un PDF");
        assertThat(codes()).contains(" (code CLASSEUR-ILLISIBLE)");
    }

    @Test
    void le_classeur_se_telecharge() {
        assertThat(Objects.requireNonNull(export.exporter("xlsx").getBody())).hasSizeGreaterThan(5000);
        assertThat(export.exporter("ods").getHeaders().getFirst("Content-Disposition"))
                .contains("copil-actions-a-remplir.ods");
    }
}
