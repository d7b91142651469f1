package fr.copil.territoire.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.CopilEntier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.test.context.support.WithUserDetails;

@CopilEntier
@WithUserDetails("membre")
class TerritoiresExportTest {

    @Autowired
    private TerritoiresExport export;

    @Test
    void toutes_les_lignes_filtrees_y_sont_au_dela_d_une_page() {
        List<String> lignes =
                lignes(export.exporter("csv", Map.of("dans", "DEP-44", "niveau", "commune", "page", "3")));

        assertThat(lignes).hasSize(1 + 207);
        assertThat(lignes.getFirst()).startsWith("\uFEFFNom;Niveau;Code;Dans;");
        assertThat(lignes).contains("Nantes;commune;44109;Loire-Atlantique;;;COM-44109");
    }

    @Test
    void la_france_entiere_tient_dans_un_classeur() throws IOException {
        byte[] contenu = Objects.requireNonNull(
                export.exporter("xlsx", Map.of("niveau", "reseau")).getBody());

        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(contenu))) {
            assertThat(classeur.getSheetAt(0).getLastRowNum()).isEqualTo(1103);
        }
    }

    @Test
    void un_code_illisible_ne_donne_pas_toute_la_france() {
        ResponseEntity<byte[]> reponse = export.exporter("csv", Map.of("dans", "Nantes"));

        assertThat(reponse.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(texte(reponse)).contains("Nantes", "n'existe pas");
    }

    private static List<String> lignes(ResponseEntity<byte[]> reponse) {
        return texte(reponse).lines().toList();
    }

    private static String texte(ResponseEntity<byte[]> reponse) {
        return new String(Objects.requireNonNull(reponse.getBody()), StandardCharsets.UTF_8);
    }
}
