package fr.copil.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.ParcoursEssai;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a screen reader is told of the dashboard, in its order, one line a thing: read the reference as one would hear it.
 * Once a change has been heard and is wanted, {@code cp target/transcription.txt} in its place.
 */
class TranscriptionParcoursTest extends ParcoursEssai {

    private static final String REFERENCE = "tableau-de-bord.txt";
    private static final Path OBTENUE = Path.of("target/transcription.txt");

    @Test
    void le_tableau_de_bord_se_lit_dans_l_ordre_le_chiffre_sa_phrase_puis_son_tableau() throws IOException {
        reprendre("Membre du comité");
        page.navigate("/?territoire=DEP-44&convention=LA&periode=2024");
        attendreLesFigures();
        bouton(figure("ecart-qpv"), "Tableau").click();

        String entendue = lisible(page.locator("main").ariaSnapshot());
        Files.writeString(OBTENUE, entendue);

        assertThat(entendue).isEqualTo(reference());
    }

    /** Without addresses, which are not heard, nor what changes from day to day: all that follows « À voir ensemble ». */
    private static String lisible(String instantane) {
        return simple(instantane)
                .replaceFirst("(?s)(heading \"À voir ensemble\"[^\\n]*\\n).*", "$1")
                .lines()
                .filter(ligne -> !ligne.contains("/url:"))
                .map(ligne -> ligne.replaceAll("\\d{2}/\\d{2}/\\d{4}", "JJ/MM/AAAA"))
                .map(ligne -> ligne.replaceAll("(comptés? pour) \\d{4}-\\d{4}", "$1 AAAA-AAAA"))
                .map(ligne -> ligne.replaceAll("(Citer : [A-Z0-9-]+)-[a-z0-9]{12}", "$1-…"))
                .map(ligne -> ligne.replaceAll("^( *- )'(.*)'(:?.*)$", "$1$2$3").replace("''", "'"))
                .map(ligne -> ligne.replaceAll("(link \".*\"):$", "$1"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String reference() throws IOException {
        try (InputStream flux =
                Objects.requireNonNull(TranscriptionParcoursTest.class.getResourceAsStream(REFERENCE))) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
