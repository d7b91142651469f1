package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.SeanceDEssai;
import fr.copil.bilan.contenu.DocumentDeSeance;
import fr.copil.bilan.contenu.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What a committee sends and keeps of a meeting, in Word and in PDF. */
class SeanceTest {

    private static Stream<DocumentDeSeance> documents() {
        return Stream.of(SeanceDEssai.convocation(), SeanceDEssai.dossier(), SeanceDEssai.releve());
    }

    private static Stream<byte[]> gabarits() throws IOException {
        return Stream.of(
                GabaritsMaison.bavard(),
                GabaritsMaison.dotx(),
                GabaritsMaison.anglais(),
                GabaritsMaison.premierePage());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void le_pdf_est_accessible_et_archivable(DocumentDeSeance document) throws Exception {
        byte[] pdf = Ecriture.ecrire(document, Format.PDF, null);
        VeraGreenfieldFoundryProvider.initialise();
        for (PDFAFlavour norme : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (PDFAParser lu = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norme);
                    PDFAValidator controle = Foundries.defaultInstance().createValidator(norme, false)) {
                ValidationResult resultat = controle.validate(lu);

                assertThat(resultat.getTestAssertions().stream()
                                .map(faute -> faute.getRuleId() + " " + faute.getMessage())
                                .collect(Collectors.toSet()))
                        .isEmpty();
                assertThat(resultat.isCompliant()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void le_document_word_suit_le_schema_open_xml(DocumentDeSeance document) throws IOException {
        Conformite.verifier(Ecriture.ecrire(document, Format.DOCX, null));
    }

    @ParameterizedTest
    @MethodSource("gabarits")
    void il_suit_aussi_le_schema_dans_le_papier_de_la_maison_qu_il_garde_sur_sa_premiere_page(byte[] gabarit)
            throws IOException {
        byte[] docx = Ecriture.ecrire(SeanceDEssai.releve(), Format.DOCX, gabarit);

        Conformite.verifier(docx);
        try (XWPFDocument document = ouvrir(docx);
                XWPFDocument sansRien = ouvrir(Ecriture.ecrire(BilanDEssai.provisoire(), Format.DOCX, gabarit))) {
            assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg())
                    .isEqualTo(sansRien.getDocument().getBody().getSectPr().isSetTitlePg());
            assertThat(document.getHeaderList()).allMatch(haut -> haut.getText().contains("PROVISOIRE"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF"})
    void le_meme_document_donne_les_memes_octets(Format format) throws IOException {
        assertThat(Ecriture.ecrire(SeanceDEssai.releve(), format, null))
                .isEqualTo(Ecriture.ecrire(SeanceDEssai.releve(), format, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"PPTX", "XLSX", "ODS", "HTML"})
    void il_n_est_ni_diaporama_ni_tableur(Format format) {
        DocumentDeSeance releve = SeanceDEssai.releve();

        assertThatThrownBy(() -> Ecriture.ecrire(releve, format, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF"})
    void une_lettre_dit_d_abord_de_qui_elle_est_d_ou_de_quand_et_sur_quoi(Format format) throws IOException {
        assertThat(texte(SeanceDEssai.convocation(), format))
                .containsSubsequence(
                        "Préfecture d'essai",
                        "Cabinet du préfet",
                        "Nantes, le 1er décembre 2026",
                        "Référence : comité n° 7, séance 1",
                        "Diffusion : membres du comité de pilotage",
                        "Convocation",
                        "Comité de pilotage",
                        "Date :",
                        "mardi 12 janvier 2027",
                        "Ordre du jour",
                        "Questions diverses",
                        "Pièces jointes",
                        "Le préfet")
                .doesNotContain("Sommaire", "Tableau 1", "PROVISOIRE", "Signataires");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF"})
    void une_figure_y_dit_sa_phrase_sa_source_et_son_code_comme_dans_un_bilan(Format format) throws IOException {
        assertThat(texte(SeanceDEssai.releve(), format))
                .containsSubsequence(
                        "Figure 1 – Réussite au DNB : l'écart se creuse",
                        "En 2024, 77,2 % des candidats sont admis près d'un QPV",
                        "Source : DEPP, IVAC",
                        "Code de citation : " + BilanDEssai.CODE,
                        "Les données situent le collège, pas le domicile des élèves.");
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "PDF"})
    void ceux_qui_signent_sont_apres_les_decisions_et_avant_les_annexes(Format format) throws IOException {
        DocumentDeSeance avecAnnexe = SeanceDEssai.releve()
                .avecAnnexe(new Section("annexe", "Ce qui est annexé", false, List.of(), List.of()));

        assertThat(texte(avecAnnexe, format))
                .containsSubsequence(
                        "Point 2 : engagements de 2027",
                        "L'inspecteur d'académie",
                        "Signé le 12/01/2027",
                        "Ce qui est annexé");
    }

    @Test
    void les_decisions_gardent_leur_numero_d_un_point_a_l_autre() throws IOException {
        assertThat(SeanceHtml.pourPdf(SeanceDEssai.releve()))
                .containsSubsequence(
                        "<ol><li>", "Les réseaux", "Un point d'étape", "<ol start=\"3\"><li>", "Les engagements");
        try (XWPFDocument document = ouvrir(Ecriture.ecrire(SeanceDEssai.releve(), Format.DOCX, null))) {
            List<XWPFParagraph> decisions = document.getParagraphs().stream()
                    .filter(paragraphe -> "ListNumber".equals(paragraphe.getStyle()))
                    .toList();

            assertThat(decisions).hasSize(3);
            assertThat(decisions.get(2).getNumStartOverride()).isEqualTo(3);
        }
    }

    @Test
    void un_tableau_nomme_comme_sa_partie_n_a_pas_de_legende_et_se_decrit_a_qui_l_entend() throws IOException {
        try (XWPFDocument document = ouvrir(Ecriture.ecrire(SeanceDEssai.dossier(), Format.DOCX, null))) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraphe -> "Caption".equals(paragraphe.getStyle()))
                            .map(XWPFParagraph::getText)
                            .filter(texte -> texte.startsWith("Tableau")))
                    .containsExactly("Tableau 1 – Engagements de l'objectif 1");
            assertThat(document.getTables().stream().map(SeanceTest::nom))
                    .containsExactly("Ordre du jour", "Engagements de l'objectif 1");
        }
    }

    @Test
    void la_premiere_page_a_l_en_tete_de_la_lettre_et_les_suivantes_disent_quel_document_c_est() throws IOException {
        try (XWPFDocument document = ouvrir(Ecriture.ecrire(SeanceDEssai.releve(), Format.DOCX, null));
                PDDocument pdf = Loader.loadPDF(Ecriture.ecrire(SeanceDEssai.releve(), Format.PDF, null))) {
            assertThat(document.getHeaderFooterPolicy().getFirstPageHeader().getText())
                    .isBlank();
            assertThat(document.createHeader(HeaderFooterType.DEFAULT).getText())
                    .contains("Relevé de décisions · Comité de pilotage", "PROVISOIRE", "comité n° 7, séance 1");
            assertThat(document.getHeaderFooterPolicy().getFirstPageFooter().getText())
                    .contains("Préfecture d'essai", "Page");
            assertThat(page(pdf, 1)).contains("PROVISOIRE").doesNotContain("Relevé de décisions ·");
            assertThat(page(pdf, 2)).contains("Relevé de décisions · Comité de pilotage", "PROVISOIRE");
        }
    }

    @Test
    void un_dossier_a_un_sommaire_qui_mene_a_ses_points_et_a_ses_annexes() throws IOException {
        assertThat(texte(SeanceDEssai.dossier(), Format.PDF))
                .containsSubsequence(
                        "Sommaire", "Ordre du jour · page 2", "Point 2", "Relevé de la séance précédente · page 4");
        assertThat(Ouvert.parties(Ecriture.ecrire(SeanceDEssai.dossier(), Format.DOCX, null))
                        .get("word/document.xml"))
                .contains("PAGEREF _Toc1000", "PAGEREF _Toc1003");
    }

    @Test
    void plus_de_trois_signataires_se_partagent_des_rangees_dont_aucune_n_en_a_un_seul_en_trop() {
        assertThat(IntStream.rangeClosed(0, 7).mapToObj(nombre -> CoteACote.rangees(IntStream.range(0, nombre)
                                .mapToObj(i -> new DocumentDeSeance.Signataire("S" + i, "", ""))
                                .toList())
                        .stream()
                        .map(List::size)
                        .toList()))
                .containsExactly(
                        List.of(),
                        List.of(1),
                        List.of(2),
                        List.of(3),
                        List.of(2, 2),
                        List.of(3, 2),
                        List.of(3, 3),
                        List.of(3, 3, 1));
    }

    @Test
    void un_signe_que_le_pdf_ne_montre_pas_se_dit_avec_la_partie_qui_l_a() {
        DocumentDeSeance releve = SeanceDEssai.releve();

        assertThat(SignesDuPdf.perdus(releve)).isEmpty();
        assertThat(SignesDuPdf.perdus(
                        releve.avecAnnexe(new Section("annexe", "Annexe 中", false, List.of(), List.of()))))
                .startsWith("1 signe ne sera pas dans le PDF : 中 (Annexe 中)");
    }

    private static String texte(DocumentDeSeance document, Format format) throws IOException {
        byte[] octets = Ecriture.ecrire(document, format, null);
        if (format == Format.PDF) {
            try (PDDocument pdf = Loader.loadPDF(octets)) {
                return lisse(new PDFTextStripper().getText(pdf));
            }
        }
        try (XWPFDocument word = ouvrir(octets)) {
            return lisse(word.getBodyElements().stream()
                    .map(element ->
                            element instanceof XWPFTable table ? table.getText() : ((XWPFParagraph) element).getText())
                    .collect(Collectors.joining("\n")));
        }
    }

    private static String page(PDDocument pdf, int numero) throws IOException {
        PDFTextStripper lecture = new PDFTextStripper();
        lecture.setStartPage(numero);
        lecture.setEndPage(numero);
        return lisse(lecture.getText(pdf));
    }

    private static String lisse(String texte) {
        return texte.replaceAll("[\\s\u202f\u00a0]+", " ");
    }

    private static String nom(XWPFTable table) {
        return table.getCTTbl().getTblPr().getTblCaption().getVal();
    }

    private static XWPFDocument ouvrir(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }
}
