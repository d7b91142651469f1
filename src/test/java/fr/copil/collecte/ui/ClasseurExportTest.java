package fr.copil.collecte.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.CopilEntier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.test.context.support.WithUserDetails;

@CopilEntier
@WithUserDetails("referent")
class ClasseurExportTest {

    @Autowired
    private ClasseurExport export;

    @Test
    void les_lignes_sont_remplies_d_avance_en_toutes_lettres_et_les_codes_caches() throws IOException {
        try (XSSFWorkbook classeur =
                classeur(Map.of("indicateur", "N-I05", "territoire", "DEP-44", "periode", "2026"))) {
            XSSFSheet feuille = classeur.getSheet("Chiffres");
            assertThat(lignes(feuille))
                    .contains(
                            "Taux de scolarisation des moins de trois ans dans les REP+ | Loire-Atlantique (département) |"
                                    + " Ensemble",
                            "Taux de scolarisation des moins de trois ans dans les REP+ | Loire-Atlantique (département) |"
                                    + " Réseaux REP+");
            assertThat(feuille.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(2026);
            assertThat(feuille.getRow(1).getCell(12).getStringCellValue()).isEqualTo("N-I05");
            assertThat(feuille.isColumnHidden(12)).isTrue();
            assertThat(feuille.isColumnHidden(13)).isTrue();
            assertThat(classeur.getSheet("Mode d'emploi").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Mode d'emploi");
        }
    }

    @Test
    void les_en_tetes_sont_proteges_et_trois_colonnes_se_choisissent_dans_une_liste() throws IOException {
        try (XSSFWorkbook classeur = classeur(Map.of("indicateur", "N-I05,N-I06", "territoire", "DEP-44"))) {
            XSSFSheet feuille = classeur.getSheet("Chiffres");
            assertThat(feuille.getProtect()).isTrue();
            assertThat(feuille.getRow(0).getCell(4).getCellStyle().getLocked()).isTrue();
            assertThat(feuille.getRow(1).getCell(4).getCellStyle().getLocked()).isFalse();
            assertThat(feuille.getDataValidations())
                    .extracting(DataValidation::getRegions)
                    .extracting(regions -> regions.getCellRangeAddress(0).getFirstColumn())
                    .contains(2, 7, 8);
        }
    }

    @Test
    void la_derniere_valeur_connue_se_lit_a_cote() throws IOException {
        try (XSSFWorkbook classeur = classeur(Map.of("indicateur", "DNB-G", "territoire", "DEP-44"))) {
            XSSFSheet feuille = classeur.getSheet("Chiffres");
            assertThat(IntStream.rangeClosed(1, feuille.getLastRowNum())
                            .mapToObj(i -> feuille.getRow(i).getCell(11).getStringCellValue()))
                    .anyMatch(avant -> avant.matches("[0-9,]+.% \\([0-9\u202F]+ sur [0-9\u202F]+\\) en 20[0-9]{2}"));
        }
    }

    @Test
    void une_ligne_par_territoire_d_une_maille() throws IOException {
        try (XSSFWorkbook classeur =
                classeur(Map.of("indicateur", "N-M09", "territoire", "DEP-44", "maille", "reseau"))) {
            assertThat(lignes(classeur.getSheet("Chiffres")))
                    .hasSizeGreaterThan(5)
                    .allMatch(ligne -> ligne.endsWith("(réseau d'éducation prioritaire) | Ensemble"));
        }
    }

    @Test
    void le_csv_porte_les_memes_lignes() {
        String texte = new String(
                Objects.requireNonNull(export.exporter("csv", Map.of("indicateur", "N-I05", "territoire", "COM-44109"))
                        .getBody()),
                StandardCharsets.UTF_8);

        assertThat(texte)
                .startsWith("\uFEFFIndicateur;Territoire;Population;Période;")
                .contains("Nantes (commune)");
    }

    @Test
    void le_territoire_d_un_autre_et_un_indicateur_inconnu_sont_refuses() {
        ResponseEntity<byte[]> ailleurs =
                export.exporter("xlsx", Map.of("indicateur", "N-I05", "territoire", "DEP-75"));
        ResponseEntity<byte[]> inconnu = export.exporter("ods", Map.of("indicateur", "N-I999"));

        assertThat(ailleurs.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(inconnu.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(new String(Objects.requireNonNull(inconnu.getBody()), StandardCharsets.UTF_8))
                .contains("N-I999", "TRAME-INDICATEUR");
    }

    private XSSFWorkbook classeur(Map<String, String> parametres) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(
                Objects.requireNonNull(export.exporter("xlsx", parametres).getBody())));
    }

    private static List<String> lignes(XSSFSheet feuille) {
        return IntStream.rangeClosed(1, feuille.getLastRowNum())
                .mapToObj(feuille::getRow)
                .map(ClasseurExportTest::debut)
                .toList();
    }

    private static String debut(Row ligne) {
        return ligne.getCell(0) + " | " + ligne.getCell(1) + " | " + ligne.getCell(2);
    }
}
