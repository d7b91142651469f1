package fr.copil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.EcranEssai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser paints of Copil before any script. */
class PremierePeintureTest extends EcranEssai {

    private static final Path PAGE = Path.of("frontend", "index.html");
    private static final Pattern COULEUR =
            Pattern.compile("--(?:copil-)?(fond-lave|lave|fond|texte|filet): (#[0-9a-f]{6});");

    private static Document page(String chemin) throws IOException {
        Document page = Jsoup.parse(Files.readString(PAGE));
        PremierePeinture.adapter(page, chemin);
        return page;
    }

    @ParameterizedTest
    @CsvSource({
        "'', 5",
        "indicateurs, 1",
        "indicateurs/DNB-G, 1",
        "seances/12, 1",
        "connexion, 0",
        "seances/12/projection, 0",
        "nulle-part, 0"
    })
    void each_page_begins_as_it_will_be(String chemin, int places) throws IOException {
        assertThat(page(chemin).select("#avant i")).hasSize(places);
        assertThat(page(chemin).select("#avant").isEmpty()).isEqualTo(places == 0);
        assertThat(page(chemin).select("#outlet")).hasSize(1);
    }

    @Test
    void its_colours_are_those_of_the_tokens_in_both_themes() throws IOException {
        String jetons = Files.readString(Path.of("frontend", "jetons.css"));
        String page = Files.readString(PAGE);
        for (String theme : new String[] {"", "prefers-color-scheme: dark"}) {
            assertThat(couleurs(page, theme)).isEqualTo(couleurs(jetons, theme)).hasSize(4);
        }
    }

    private static Map<String, String> couleurs(String css, String depuis) {
        Map<String, String> couleurs = new TreeMap<>();
        COULEUR.matcher(css.substring(css.indexOf(depuis)))
                .results()
                .forEach(trouvee -> couleurs.putIfAbsent(trouvee.group(1).replace("fond-", ""), trouvee.group(2)));
        return couleurs;
    }
}
