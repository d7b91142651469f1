package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.BilanDEssai;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class EcritureTableursTest {

    @Test
    void les_nombres_sont_des_nombres_et_les_etats_des_mots() throws IOException {
        try (XSSFWorkbook classeur =
                new XSSFWorkbook(new ByteArrayInputStream(Ouvert.ecrire(BilanDEssai.provisoire(), Format.XLSX)))) {
            XSSFSheet figure = classeur.getSheet("Figure 1");
            assertThat(figure.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(figure.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(77.2);
            assertThat(figure.getRow(2).getCell(1).getStringCellValue()).isEqualTo("non transmis");
            assertThat(figure.getRow(2).getCell(2).getStringCellValue()).isEqualTo("secret statistique");
            assertThat(figure.getRow(2).getCell(3).getStringCellValue()).isEqualTo("sans objet");

            XSSFSheet lisezMoi = classeur.getSheet("Lisez-moi");
            assertThat(IntStream.rangeClosed(1, lisezMoi.getLastRowNum())
                            .mapToObj(i -> lisezMoi.getRow(i).getCell(0).getStringCellValue()))
                    .contains("Feuille Données", "Feuille Tableau 2", "Feuille Définitions");

            XSSFSheet donnees = classeur.getSheet("Données");
            assertThat(donnees.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(2022);
            assertThat(donnees.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(74.3);
            assertThat(donnees.getRow(1).getCell(5).getStringCellValue()).isEqualTo("%");
            assertThat(donnees.getRow(1).getCell(6).getNumericCellValue()).isEqualTo(1300);
            assertThat(donnees.getRow(1).getCell(7).getNumericCellValue()).isEqualTo(1750);
            assertThat(donnees.getRow(2).getCell(8).getStringCellValue()).isEqualTo("non transmis");
            assertThat(donnees.getRow(1).getCell(11).getStringCellValue()).isEqualTo(BilanDEssai.CODE);
            assertThat(donnees.getRow(2).getCell(11).getStringCellValue()).isEmpty();
            assertThat(classeur.getSheet("Définitions").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("DNB-G");
        }
    }

    @Test
    void l_excel_suit_le_schema_open_xml() {
        Conformite.verifier(Ouvert.ecrire(BilanDEssai.provisoire(), Format.XLSX));
    }

    @Test
    void l_opendocument_suit_le_schema_odf_1_3() throws Exception {
        SchemaOdf.verifier(Ouvert.ecrire(BilanDEssai.provisoire(), Format.ODS));
    }

    @Test
    void l_opendocument_dit_la_meme_chose() {
        byte[] ods = Ouvert.ecrire(BilanDEssai.provisoire(), Format.ODS);

        assertThat(Ouvert.parties(ods).keySet()).startsWith("mimetype", "META-INF/manifest.xml");
        assertThat(Ouvert.parties(ods).get("content.xml"))
                .contains(
                        "office:value-type=\"float\" office:value=\"77.2\"",
                        "<text:p>non transmis</text:p>",
                        "<text:p>secret statistique</text:p>",
                        "table:name=\"Définitions\"",
                        BilanDEssai.CODE);
    }
}
