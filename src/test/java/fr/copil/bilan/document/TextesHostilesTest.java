package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Section;
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

    static Stream<String> textes() {
        return """
                <script>alert(1)</script>
                <SCRIPT SRC=//exemple.fr/x.js></SCRIPT>
                <scr<script>ipt>alert(1)</scr</script>ipt>
                <img src=x onerror=alert(1)>
                <IMG \"""><SCRIPT>alert(1)</SCRIPT>">
                <img src="javascript:alert(1)">
                <svg onload=alert(1)>
                <svg><script>alert(1)</script></svg>
                <svg><a xlink:href="javascript:alert(1)"><text y=20>x</text></a></svg>
                <svg><animate onbegin=alert(1) attributeName=x dur=1s>
                <math><mtext></p><img src=x onerror=alert(1)></math>
                <iframe src="javascript:alert(1)"></iframe>
                <iframe srcdoc="<script>alert(1)</script>"></iframe>
                <object data="javascript:alert(1)"></object>
                <embed src="javascript:alert(1)">
                <body onload=alert(1)>
                <input autofocus onfocus=alert(1)>
                <select autofocus onfocus=alert(1)>
                <textarea autofocus onfocus=alert(1)>
                <details open ontoggle=alert(1)>
                <video><source onerror=alert(1)></video>
                <audio src=x onerror=alert(1)>
                <marquee onstart=alert(1)>
                <a href="javascript:alert(1)">ici</a>
                <a href="java&#115;cript:alert(1)">ici</a>
                <a href="data:text/html,<script>alert(1)</script>">ici</a>
                <form action="javascript:alert(1)"><button>ici</button></form>
                <button formaction=javascript:alert(1)>ici</button>
                <link rel=stylesheet href="javascript:alert(1)">
                <meta http-equiv=refresh content="0;url=javascript:alert(1)">
                <base href="javascript:alert(1)//">
                <style>@import 'javascript:alert(1)';</style>
                <div style="background:url(javascript:alert(1))">ici</div>
                <template><script>alert(1)</script></template>
                <noscript><p title="</noscript><img src=x onerror=alert(1)>">
                <!--><script>alert(1)</script-->
                <![CDATA[<script>alert(1)</script>]]>
                <?xml version="1.0"?><script>alert(1)</script>
                <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e; alert(1)</x>
                &lt;script&gt;alert(1)&lt;/script&gt;
                "><script>alert(1)</script>
                '><script>alert(1)</script>
                ' onmouseover='alert(1)
                " onmouseover="alert(1)
                </title><script>alert(1)</script>
                </textarea><script>alert(1)</script>
                [ici](javascript:alert(1))
                [ici](JaVaScRiPt:alert(1))
                [ici](javascript&#58;alert(1))
                [ici](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg== "alert(1)")
                [ici](vbscript:alert(1))
                [ici](https://exemple.fr/"onmouseover="alert(1))
                ![ici](javascript:alert(1))
                <javascript:alert(1)>
                [alert(1)]: javascript:alert(1)
                `<script>alert(1)</script>`
                **<img src=x onerror=alert(1)>**
                {{constructor.constructor('alert(1)')()}}
                ${alert(1)} #{alert(1)} <%= alert(1) %>
                =HYPERLINK("javascript:alert(1)";"ici")
                =cmd|'/c calc'!A1 alert(1)
                +cmd|'/c calc'!A1 alert(1)
                -cmd|'/c calc'!A1 alert(1)
                @SUM(1+1)*cmd|'/c calc'!A1 alert(1)
                """
                .lines();
    }

    @ParameterizedTest
    @MethodSource("textes")
    void sur_une_page_ce_n_est_que_du_texte(String texte) {
        sansRienQuiAgisse(
                Jsoup.parseBodyFragment(Apercu.html(Markdown.lire(texte))).body(), BALISES);
    }

    @Test
    void ils_sont_plus_de_cinquante() {
        assertThat(textes().distinct()).hasSizeGreaterThan(50);
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
                Markdown.lire(String.join("\n\n", textes().toList())),
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
                        textes().map(t -> List.<Object>of(t)).toList())
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
