package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Section;
import fr.copil.essai.TextesHostiles;
import fr.copil.ui.Tableur;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody types to make a page, a document or a spreadsheet run it comes out as the text it is. */
class TextesHostilesTest {

    private static final Set<String> BALISES =
            Set.of("body", "p", "h2", "h3", "h4", "h5", "h6", "h7", "ul", "ol", "li", "strong", "em", "a");

    @ParameterizedTest
    @MethodSource("fr.copil.essai.TextesHostiles#tous")
    void sur_une_page_ce_n_est_que_du_texte(String texte) {
        sansRienQuiAgisse(
                Jsoup.parseBodyFragment(Apercu.html(Markdown.lire(texte))).body(), BALISES);
    }

    @Test
    void ils_sont_plus_de_cinquante() {
        assertThat(TextesHostiles.tous().distinct()).hasSizeGreaterThan(50);
    }

    /** All of them in one document, which still opens. */
    @ParameterizedTest
    @EnumSource
    void dans_un_document_ce_n_est_que_du_texte(Format format) throws IOException {
        String octets = Octets.texte(bilan(), format);

        switch (format) {
            case HTML -> {
                assertThat(octets).contains("alert(1)");
                Element page = Jsoup.parse(octets).body();
                assertThat(page.select("script, iframe, object, embed, form, base, meta, link"))
                        .isEmpty();
                page.getAllElements().forEach(TextesHostilesTest::inerte);
            }
            case PDF ->
                assertThat(octets).contains("alert(1)").doesNotContain("/JavaScript", "/JS ", "/Launch", "/OpenAction");
            case DOCX, PPTX, XLSX, ODS ->
                assertThat(octets)
                        // Only there are texts: decks and workbooks hold figures and tables.
                        .contains(format == Format.DOCX ? "alert(1)" : "<")
                        // In a tag: between two of them it is a text.
                        .doesNotContainPattern("(?i)<[^<>]*\\b(target|href)=\"(javascript|vbscript|data):")
                        .doesNotContainPattern("(?i)<f>|<[^<>]*table:formula|<!entity|vbaproject");
        }
    }

    private static Bilan bilan() {
        Bilan modele = BilanDEssai.provisoire();
        Section hostile = new Section(
                "libre-hostile",
                "<script>alert(1)</script>",
                false,
                Markdown.lire(String.join("\n\n", TextesHostiles.tous().toList())),
                List.of());
        return new Bilan(
                modele.entete(),
                Stream.concat(modele.sections().stream(), Stream.of(hostile)).toList(),
                modele.definitions());
    }

    @Test
    void dans_un_tableur_rien_ne_se_calcule() {
        byte[] octets = Objects.requireNonNull(new Tableur(
                        "essai",
                        List.of("texte"),
                        TextesHostiles.tous().map(t -> List.<Object>of(t)).toList())
                .reponse("csv")
                .getBody());

        assertThat(new String(octets, StandardCharsets.UTF_8).substring(1).split("\r\n"))
                .hasSizeGreaterThan(50)
                .noneMatch(ligne -> ligne.matches("\"?[=+\\-@\t\r].*"));
    }

    private static void sansRienQuiAgisse(Element page, Set<String> balises) {
        page.getAllElements().forEach(element -> {
            assertThat(balises).contains(element.normalName());
            inerte(element);
        });
    }

    private static void inerte(Element element) {
        element.attributes().forEach(attribut -> {
            String nom = attribut.getKey().toLowerCase(Locale.ROOT);
            assertThat(nom).doesNotStartWith("on").isNotEqualTo("srcdoc");
            if (Set.of("href", "src", "action", "xlink:href").contains(nom)) {
                assertThat(attribut.getValue()).matches("(https?://|mailto:|#|data:image/).*");
            }
        });
    }
}
