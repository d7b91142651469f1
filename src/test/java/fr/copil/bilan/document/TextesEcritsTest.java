package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What people write as in Word, in each document: lists in lists, tables, lines. */
class TextesEcritsTest {

    private static final String TEXTE =
            """
            Préfecture de la Loire-Atlantique\\
            6, quai Ceineray

            - Nantes
              - Bellevue
                1. école *Alice-Guy*
                2. collège

              La suite de Nantes.
            - Saint-Nazaire

            3. troisième
            4. quatrième

            Puis :

            1. première

            | Financeur | Crédits |
            | --- | --: |
            | État<br>et CAF | 12 \\| 13 |
            | **Ville** | |
            """;

    private static final Bilan BILAN = avec(Markdown.lire(TEXTE));

    private static Bilan avec(List<Bloc> blocs) {
        Bilan modele = BilanDEssai.provisoire();
        return new Bilan(
                modele.entete(),
                List.of(new Section("decisions", "Décisions demandées", false, blocs, List.of())),
                modele.definitions());
    }

    @Test
    void la_page_garde_les_listes_les_tableaux_et_les_lignes() throws IOException {
        Document page = Jsoup.parse(Octets.texte(BILAN, Format.HTML));

        assertThat(page.select("section > ul > li > ul > li > ol > li").eachText())
                .containsExactly("école Alice-Guy", "collège");
        assertThat(page.expectFirst("section > ul > li").child(1).text()).isEqualTo("La suite de Nantes.");
        assertThat(page.select("section > ol").eachAttr("start")).containsExactly("3");
        assertThat(page.expectFirst("section > p").wholeText())
                .isEqualTo("Préfecture de la Loire-Atlantique\n6, quai Ceineray");
        assertThat(page.select("table.ecrit th[scope=col]").eachText()).containsExactly("Financeur", "Crédits");
        assertThat(page.select("table.ecrit td").eachText()).containsExactly("État et CAF", "12 | 13", "Ville");
        assertThat(page.expectFirst("table.ecrit td.nombre").text()).isEqualTo("12 | 13");
    }

    @Test
    void word_les_garde_avec_ses_niveaux_et_ses_numeros() throws IOException {
        byte[] octets = Ouvert.ecrire(BILAN, Format.DOCX);

        Conformite.verifier(octets);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(octets))) {
            assertThat(niveau(document, "Nantes")).isZero();
            assertThat(niveau(document, "Bellevue")).isEqualTo(1);
            assertThat(niveau(document, "école Alice-Guy")).isEqualTo(2);
            assertThat(numero(document, "troisième"))
                    .isEqualTo(numero(document, "quatrième"))
                    .isNotEqualTo(numero(document, "première"));
            assertThat(paragraphe(document, "troisième").getNumStartOverride()).isEqualTo(BigInteger.valueOf(3));
            assertThat(paragraphe(document, "première").getNumStartOverride()).isEqualTo(BigInteger.ONE);
            assertThat(paragraphe(document, "La suite de Nantes.").getNumID()).isNull();
            assertThat(paragraphe(document, "Préfecture de la Loire-Atlantique\n6, quai Ceineray"))
                    .isNotNull();
        }
        assertThat(Relecture.tableauxDocx(octets))
                .contains(List.of(
                        List.of("Financeur", "Crédits"), List.of("État\net CAF", "12 | 13"), List.of("Ville", "")));
    }

    private static XWPFParagraph paragraphe(XWPFDocument document, String texte) {
        return document.getParagraphs().stream()
                .filter(p -> p.getText().equals(texte))
                .findFirst()
                .orElseThrow();
    }

    private static int niveau(XWPFDocument document, String texte) {
        return paragraphe(document, texte).getNumIlvl().intValue();
    }

    private static BigInteger numero(XWPFDocument document, String texte) {
        return paragraphe(document, texte).getNumID();
    }

    @Test
    void le_pdf_et_le_diaporama_les_disent_dans_l_ordre() throws IOException {
        assertThat(Octets.texte(BILAN, Format.PDF).replaceAll("\\s+", " "))
                .contains("Préfecture de la Loire-Atlantique 6, quai Ceineray")
                .contains("1. 2. 3. 4. 1. ")
                .contains("Nantes Bellevue école Alice-Guy collège La suite de Nantes. Saint-Nazaire troisième")
                .contains("État et CAF 12 | 13");
        assertThat(Octets.texte(BILAN, Format.PPTX))
                .contains("– Bellevue", "– – école Alice-Guy")
                .containsPattern("<a:br[ />]");
    }
}
