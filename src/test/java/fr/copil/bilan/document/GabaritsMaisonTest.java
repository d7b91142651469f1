package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.BilanDEssai;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The template of a préfecture gives its look, and nothing of what it was made with. */
class GabaritsMaisonTest {

    private static byte[] ecrit(byte[] gabarit) throws IOException {
        return Ecriture.ecrire(BilanDEssai.provisoire(), Format.DOCX, gabarit);
    }

    static Stream<Named<byte[]>> gabarits() {
        return Stream.of(
                Named.of("bavard", GabaritsMaison.bavard()),
                Named.of("première page", GabaritsMaison.premierePage()),
                Named.of("dotx", GabaritsMaison.dotx()),
                Named.of("anglais", GabaritsMaison.anglais()));
    }

    @ParameterizedTest
    @MethodSource("gabarits")
    void rien_du_gabarit_ne_passe_que_son_aspect_et_le_document_reste_conforme(byte[] gabarit) throws IOException {
        byte[] octets = ecrit(gabarit);
        Map<String, String> parties = Ouvert.parties(octets);

        assertThat(Ouvert.tout(octets)).doesNotContain(GabaritsMaison.SECRET);
        assertThat(parties.keySet())
                .noneMatch(nom -> nom.matches("(?i).*(secret|comments|notes|custom|vignette|thumb).*"));
        Conformite.verifier(octets);
        assertThat(ecrit(gabarit)).isEqualTo(octets);
    }

    @ParameterizedTest
    @MethodSource("gabarits")
    void le_document_est_un_document_word_en_francais(byte[] gabarit) throws IOException {
        byte[] octets = ecrit(gabarit);
        Map<String, String> parties = Ouvert.parties(octets);

        assertThat(parties.get("[Content_Types].xml"))
                .contains(XWPFRelation.DOCUMENT.getContentType())
                .doesNotContain("template.main");
        assertThat(parties.get("word/styles.xml")).containsPattern("<w:lang [^>]*w:val=\"fr-FR\"");
        assertThat(parties.entrySet().stream()
                        .filter(partie -> partie.getKey().matches("word/[a-z]+[0-9]*[.]xml"))
                        .filter(partie -> partie.getValue().contains("\"en-US\""))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void le_papier_a_en_tete_garde_son_texte() throws IOException {
        assertThat(entetes(GabaritsMaison.bavard())).contains("Préfet de la Loire-Atlantique");
        assertThat(entetes(GabaritsMaison.dotx())).contains("Modèle de la maison");
        assertThat(entetes(GabaritsMaison.anglais())).contains("Letterhead");
    }

    private static String entetes(byte[] gabarit) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ecrit(gabarit)))) {
            return String.join(
                    "\n",
                    document.getHeaderList().stream().map(XWPFHeader::getText).toList());
        }
    }

    @Test
    void la_premiere_page_garde_son_logo_et_dit_aussi_que_c_est_provisoire() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ecrit(GabaritsMaison.premierePage())))) {
            var politique = document.createHeaderFooterPolicy();
            XWPFHeader premiere = politique.getFirstPageHeader();

            assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg())
                    .isTrue();
            assertThat(premiere.getText())
                    .contains("Bandeau de la première page", "PROVISOIRE", "Version 1, brouillon");
            assertThat(premiere.getAllPictures()).hasSize(1);
            assertThat(premiere.getAllPictures().getFirst().getData()).hasSizeGreaterThan(60);
            assertThat(politique.getFirstPageFooter().getText()).contains("Loire-Atlantique");
            assertThat(politique.getDefaultHeader().getText())
                    .contains("Suite", "PROVISOIRE")
                    .doesNotContain("Bandeau");
        }
    }

    @Test
    void provisoire_tient_au_bord_droit_malgre_les_taquets_du_gabarit() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ecrit(GabaritsMaison.anglais())))) {
            XWPFParagraph ligne = document.createHeader(HeaderFooterType.DEFAULT).getParagraphs().stream()
                    .filter(paragraphe -> paragraphe.getText().contains("PROVISOIRE"))
                    .findFirst()
                    .orElseThrow();

            assertThat(ligne.getCTPPr().getTabs().getTabList())
                    .extracting(taquet -> taquet.getVal() + " " + taquet.getPos())
                    .containsExactly("clear 4513", "clear 9026", "right " + (11906 - 2 * 1701));
        }
    }

    @Test
    void une_legende_reste_avec_sa_figure_quel_que_soit_son_style() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ecrit(GabaritsMaison.anglais())))) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraphe -> Pattern.matches("(Figure|Tableau) [0-9]+ .*", paragraphe.getText()))
                    .isNotEmpty()
                    .allMatch(XWPFParagraph::isKeepNext);
            assertThat(document.getParagraphs())
                    .filteredOn(paragraphe -> "CopilFigure".equals(paragraphe.getStyle()))
                    .isNotEmpty()
                    .allMatch(XWPFParagraph::isKeepNext);
        }
    }
}
