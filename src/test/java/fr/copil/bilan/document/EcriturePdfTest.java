package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.BilanDEssai;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class EcriturePdfTest {

    private static final byte[] PDF = Ouvert.ecrire(BilanDEssai.provisoire(), Format.PDF);

    @Test
    void le_pdf_est_conforme_a_pdf_ua_1() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser lu =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(PDF), PDFAFlavour.PDFUA_1);
                PDFAValidator controle = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult resultat = controle.validate(lu);

            assertThat(resultat.getTestAssertions().stream()
                            .map(faute -> faute.getRuleId() + " " + faute.getMessage())
                            .collect(Collectors.toSet()))
                    .isEmpty();
            assertThat(resultat.isCompliant()).isTrue();
        }
    }

    @Test
    void les_chiffres_les_etats_et_les_sources_s_y_lisent() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            String texte = new PDFTextStripper()
                    .getText(document)
                    .replace('\u202f', ' ')
                    .replace('\u00a0', ' ');

            assertThat(texte).contains("77,2 %", BilanDEssai.CODE, "DEPP, IVAC", "PROVISOIRE", "LA-E40", "Page 2 sur");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Synthèse");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void le_bilan_que_l_on_mesure_a_bien_trente_pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(Ouvert.ecrire(BilanDEssai.trentePages(), Format.PDF))) {
            assertThat(document.getNumberOfPages()).isBetween(30, 33);
        }
    }

    @Test
    void un_bilan_signe_n_est_plus_provisoire() throws IOException {
        try (PDDocument document = Loader.loadPDF(Ouvert.ecrire(BilanDEssai.signe(), Format.PDF))) {
            assertThat(new PDFTextStripper().getText(document))
                    .doesNotContain("PROVISOIRE")
                    .contains("Signé par le référent DSDEN");
        }
    }
}
