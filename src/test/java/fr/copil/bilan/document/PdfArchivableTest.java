package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Section;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A PDF is read by everybody and kept for long, whatever signs somebody pasted from Word. */
class PdfArchivableTest {

    private static final String COLLE =
            """
            Un financement efficace, une offre affluente. Flèches → ⇒ ➔ ↗ ; puces • ◦ ▪ ➢ ✓ ☐ ★ \uF0B7 \uF0D8 \uF0FC ;
            *italique →* et **gras ➢ 😀** ; fractions ½ ⅓ ; signes ≤ ≥ ≠ € № ™ ; émojis 😀 👍🏽 ❤️ ⚠️ 👩‍🏫 ; grec Αθήνα ;
            arabe مرحبا ; hébreu שלום ; chinois 中文 ; trait\u00ADd'union et espace\u200Bnul ; privé \uE123.
            """;

    private static final Bilan BILAN = avec(COLLE);
    private static final byte[] PDF = Ouvert.ecrire(BILAN, Format.PDF);

    private static Bilan avec(String texte) {
        Bilan modele = BilanDEssai.provisoire();
        return new Bilan(
                modele.entete(),
                List.of(
                        new Section("decisions", "Décisions demandées", false, Markdown.lire(texte), List.of()),
                        modele.sections().get(1)),
                modele.definitions());
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void il_est_accessible_et_archivable_meme_avec_des_signes_rares(PDFAFlavour norme) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser lu = Foundries.defaultInstance().createParser(new ByteArrayInputStream(PDF), norme);
                PDFAValidator controle = Foundries.defaultInstance().createValidator(norme, false)) {
            ValidationResult resultat = controle.validate(lu);

            assertThat(resultat.getTestAssertions().stream()
                            .map(faute -> faute.getRuleId() + " " + faute.getMessage())
                            .collect(Collectors.toSet()))
                    .isEmpty();
            assertThat(resultat.isCompliant()).isTrue();
        }
    }

    @Test
    void on_y_cherche_un_mot_et_on_y_lit_les_signes_colles() throws Exception {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "financement efficace, une offre affluente",
                            "→ ⇒ ➔ ↗",
                            "• ◦ ▪ ➢ ✓ ☐ ★ • ➢ ✓",
                            "😀 👍 ❤ ⚠ 👩🏫",
                            "Αθήνα")
                    .doesNotContain("#", "مرحبا");
        }
    }

    @Test
    void ce_qui_n_y_sera_pas_se_dit_et_ou() {
        assertThat(SignesDuPdf.perdus(avec("Le mot שלום et 中. Rien d'autre → 😀.")))
                .isEqualTo("5 signes ne seront pas dans le PDF : ש ל ו ם 中 (Décisions demandées). Un carré tient leur"
                        + " place.");
        assertThat(SignesDuPdf.perdus(avec("中 et 中.")))
                .startsWith("1 signe ne sera pas dans le PDF : 中 (Décisions demandées)");
        assertThat(SignesDuPdf.perdus(avec("Un texte → 😀 • œuvre, 12 %."))).isEmpty();
        assertThat(SignesDuPdf.perdus(BilanDEssai.provisoire())).isEmpty();
    }
}
