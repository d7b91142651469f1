package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.contenu.ChiffresInseres;
import fr.copil.bilan.contenu.Markdown;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Texts that {@code redaction.test.ts} reads as well: what the editor writes back says the same to the documents. */
class TextesEditesTest {

    record Texte(String ecrit, String rendu) {}

    static Stream<Texte> textes() {
        return Stream.of(new JsonMapper()
                .readValue(Path.of("src/test/frontend/textes-edites.json").toFile(), Texte[].class));
    }

    @ParameterizedTest
    @MethodSource("textes")
    void l_editeur_ne_change_rien_a_ce_que_disent_les_documents(Texte texte) {
        assertThat(lu(texte.rendu())).isEqualTo(lu(texte.ecrit()));
        assertThat(ChiffresInseres.dans(texte.rendu())).isEqualTo(ChiffresInseres.dans(texte.ecrit()));
    }

    /** Runs of one look side by side are one. */
    private static String lu(String texte) {
        return Apercu.html(Markdown.lire(texte)).replaceAll("</(em|strong)><\\1>", "");
    }
}
