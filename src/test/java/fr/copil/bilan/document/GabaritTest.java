package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.bilan.BilanDEssai;
import fr.copil.commun.ErreurCopil;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Templates that were not made from ours: other ids, other margins, most styles missing, or no template at all. */
class GabaritTest {

    private static final Pattern STYLE =
            Pattern.compile("w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=\"([^\"]+)\"");

    /** Two styles under the ids that a French Word gives them, wide margins, a header and a text to be left out. */
    private static byte[] gabarit() throws IOException {
        try (XWPFDocument modele = new XWPFDocument();
                ByteArrayOutputStream octets = new ByteArrayOutputStream()) {
            XWPFStyles styles = modele.createStyles();
            style(styles, "Standard", "Normal");
            style(styles, "Titre1", "heading 1");
            var section = modele.getDocument().getBody().addNewSectPr();
            section.addNewPgSz().setW(BigInteger.valueOf(11906));
            section.getPgSz().setH(BigInteger.valueOf(16838));
            var marges = section.addNewPgMar();
            marges.setLeft(BigInteger.valueOf(1701));
            marges.setRight(BigInteger.valueOf(1701));
            marges.setTop(BigInteger.valueOf(1701));
            marges.setBottom(BigInteger.valueOf(1701));
            marges.setHeader(BigInteger.valueOf(709));
            marges.setFooter(BigInteger.valueOf(709));
            marges.setGutter(BigInteger.ZERO);
            modele.createParagraph().createRun().setText("Mode d'emploi du gabarit");
            modele.write(octets);
            return octets.toByteArray();
        }
    }

    private static void style(XWPFStyles styles, String id, String nom) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(nom);
        styles.addStyle(new XWPFStyle(style));
    }

    private static byte[] ecrit() throws IOException {
        return Ecriture.ecrire(BilanDEssai.provisoire(), Format.DOCX, gabarit());
    }

    @Test
    void les_styles_du_gabarit_servent_et_ceux_qui_lui_manquent_s_y_ajoutent() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ecrit()))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .contains("Titre1", "Standard", "Caption", "TOC1")
                    .doesNotContain("Heading1", "Normal");
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                    .doesNotContain("Mode d'emploi du gabarit");
        }
    }

    @Test
    void aucun_style_n_est_cite_sans_exister() throws IOException {
        var parties = Ouvert.parties(ecrit());
        String styles = parties.getOrDefault("word/styles.xml", "");
        Set<String> connus = Pattern.compile("w:styleId=\"([^\"]+)\"")
                .matcher(styles)
                .results()
                .map(trouve -> trouve.group(1))
                .collect(Collectors.toSet());

        assertThat(connus).contains("Standard", "Titre1", "CopilTableau");
        for (String partie : List.of("word/document.xml", "word/styles.xml")) {
            Matcher cites = STYLE.matcher(parties.getOrDefault(partie, ""));
            assertThat(cites.results().map(trouve -> trouve.group(1)).distinct())
                    .as(partie)
                    .isNotEmpty()
                    .isSubsetOf(connus);
        }
        Conformite.verifier(ecrit());
    }

    @Test
    void les_tableaux_et_les_figures_tiennent_entre_les_marges_du_gabarit() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ecrit()))) {
            int texte = 11906 - 2 * 1701;
            assertThat(document.getTables()).isNotEmpty().allSatisfy(table -> assertThat(table.getWidth())
                    .isEqualTo(texte));
            assertThat(document.getDocument().xmlText()).contains("cx=\"" + texte * 635 + "\"");
        }
    }

    @Test
    void un_fichier_qui_n_est_pas_un_gabarit_se_dit_en_francais() throws IOException {
        byte[] entier = gabarit();
        for (byte[] casse : List.of(
                new byte[0],
                "Ceci n'est pas un document Word.".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(entier, entier.length / 2),
                Ouvert.ecrire(BilanDEssai.provisoire(), Format.XLSX))) {
            assertThatThrownBy(() -> Ecriture.ecrire(BilanDEssai.provisoire(), Format.DOCX, casse))
                    .isInstanceOf(ErreurCopil.class)
                    .hasMessageContaining("gabarit de la préfecture")
                    .hasMessageContaining("COPIL_BILAN_GABARIT");
        }
    }
}
