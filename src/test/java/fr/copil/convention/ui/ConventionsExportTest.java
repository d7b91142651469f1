package fr.copil.convention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.CopilEntier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.test.context.support.WithUserDetails;

@CopilEntier
@WithUserDetails("membre")
class ConventionsExportTest {

    @Autowired
    private ConventionsExport export;

    @Test
    void l_export_a_toutes_les_lignes_de_l_arbre_au_dela_d_une_page() throws IOException {
        try (XSSFWorkbook classeur = classeur(export.engagements("xlsx", Map.of("convention", "N")))) {
            Sheet feuille = classeur.getSheetAt(0);
            assertThat(feuille.getLastRowNum()).isEqualTo(73 + 28 + 15 + 8);
        }
    }

    @Test
    void sans_convention_tous_les_documents_y_sont() {
        assertThat(lignes(export.engagements("csv", Map.of()))).hasSize(1 + 217);
    }

    @Test
    void les_filtres_de_l_adresse_valent_pour_l_export() {
        List<String> lignes =
                lignes(export.engagements("csv", Map.of("convention", "LA", "retard", "oui", "page", "7")));

        assertThat(lignes).hasSize(2);
        assertThat(lignes.getFirst()).startsWith("\uFEFFDocument;Objectif;");
        assertThat(lignes.getLast()).contains(";LA-P-b;", ";31/12/2017;oui;");
    }

    @Test
    void l_onglet_sans_indicateur_s_exporte_tel_quel() {
        assertThat(lignes(export.engagements("csv", Map.of("convention", "LA", "vue", "orphelins"))))
                .hasSize(1 + 26);
    }

    @Test
    void la_synthese_a_une_colonne_par_etat() {
        List<String> lignes = lignes(export.synthese("csv", "N"));

        assertThat(lignes).hasSize(1 + 26);
        assertThat(lignes.getFirst()).endsWith(";Réalisé;En cours;Non démarré;Bloqué;Suspendu;Abandonné;Non renseigné");
        assertThat(lignes).anyMatch(ligne -> ligne.contains(";N-A2-03;") && ligne.endsWith(";1;9;0;0;0;0;1"));
        assertThat(lignes).filteredOn(ligne -> ligne.contains(";sans action;")).hasSize(3);
    }

    @Test
    void les_valeurs_sont_des_nombres() throws IOException {
        try (XSSFWorkbook classeur = classeur(export.valeurs("xlsx", "N"))) {
            Sheet feuille = classeur.getSheetAt(0);
            assertThat(feuille.getLastRowNum()).isEqualTo(50);
            assertThat(feuille.getRow(1).getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(feuille.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(12);
        }
    }

    @Test
    void une_convention_inconnue_se_dit_en_une_phrase() {
        for (ResponseEntity<byte[]> reponse : List.of(
                export.engagements("csv", Map.of("convention", "XX")),
                export.synthese("csv", "XX"),
                export.valeurs("csv", "XX"))) {
            assertThat(reponse.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
            assertThat(texte(reponse)).contains("XX").contains("n'existe pas");
        }
    }

    private static XSSFWorkbook classeur(ResponseEntity<byte[]> reponse) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Objects.requireNonNull(reponse.getBody())));
    }

    private static List<String> lignes(ResponseEntity<byte[]> reponse) {
        return texte(reponse).lines().toList();
    }

    private static String texte(ResponseEntity<byte[]> reponse) {
        return new String(Objects.requireNonNull(reponse.getBody()), StandardCharsets.UTF_8);
    }
}
