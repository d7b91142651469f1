package fr.copil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TableurTest {

    /** The table that the figures' own download follows too: {@code csv.test.ts}. */
    private static final Path CELLULES = Path.of("src/test/frontend/cellules.json");

    @Test
    void ce_qu_un_tableur_executerait_reste_un_texte_comme_a_l_ecran() throws IOException {
        for (JsonNode cas : JsonMapper.shared().readTree(Files.readString(CELLULES))) {
            String attendue = cas.get(1).stringValue();

            assertThat(csv(cas.get(0).stringValue())).isEqualTo("\uFEFFa;b\r\nx;" + attendue + "\r\n");
        }
    }

    private static String csv(String texte) {
        return new String(
                new Tableur("essai", List.of("a", "b"), List.of(List.of("x", texte))).csv(), StandardCharsets.UTF_8);
    }
}
