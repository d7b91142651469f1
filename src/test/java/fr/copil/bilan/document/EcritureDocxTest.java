package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.BilanDEssai;
import fr.copil.commun.Etat;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class EcritureDocxTest {

    private static final byte[] DOCX = Ouvert.ecrire(BilanDEssai.provisoire(), Format.DOCX);

    @Test
    void chaque_partie_suit_le_schema_open_xml() {
        Conformite.verifier(DOCX);
    }

    @Test
    void les_figures_sont_des_graphiques_qui_se_modifient_avec_leurs_nombres() throws Exception {
        try (XWPFDocument document = ouvrir()) {
            assertThat(document.getCharts()).hasSize(2);
            XWPFChart courbes = document.getCharts().getFirst();
            XSSFSheet feuille = courbes.getWorkbook().getSheetAt(0);

            assertThat(feuille.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(74.3);
            assertThat(feuille.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(86.0);
            assertThat(courbes.getCTChart().xmlText())
                    .contains(">77.2<", ">86.0<")
                    .doesNotContain(">0.0</c:v>");
        }
    }

    @Test
    void ce_qui_n_est_pas_transmis_reste_vide_et_se_dit_en_toutes_lettres() throws Exception {
        try (XWPFDocument document = ouvrir()) {
            XSSFSheet feuille = document.getCharts().getFirst().getWorkbook().getSheetAt(0);

            assertThat(feuille.getRow(2).getCell(1)).isNull();
            assertThat(feuille.getRow(2).getCell(4).getStringCellValue()).isEqualTo("non transmis");
            assertThat(feuille.getRow(2).getCell(5).getStringCellValue()).isEqualTo("secret statistique");
        }
    }

    @Test
    void les_titres_ont_leur_style_et_le_sommaire_y_mene() throws IOException {
        try (XWPFDocument document = ouvrir()) {
            assertThat(document.getParagraphs().stream()
                            .filter(p -> "Heading1".equals(p.getStyle()))
                            .map(XWPFParagraph::getText))
                    .containsExactly("Synthèse", "Chiffres clés", "Engagements", "Engagements en retard ou bloqués");
            String xml = document.getDocument().xmlText();
            assertThat(xml)
                    .contains("w:anchor=\"_Toc1000\"", "w:name=\"_Toc1000\"", "PAGEREF _Toc1000")
                    // LibreOffice would take its lines as they are, without their pages.
                    .doesNotContain("TOC \\o");
            // Word asks a question before it opens a document that wants its fields worked out.
            assertThat(Ouvert.tout(DOCX)).doesNotContain("updateFields", "w:dirty");
        }
    }

    @Test
    void les_tableaux_repetent_leur_premiere_ligne_et_ne_coupent_pas_les_autres() throws IOException {
        try (XWPFDocument document = ouvrir()) {
            XWPFTable engagements = document.getTables().get(1);

            assertThat(engagements.getRows()).hasSize(41);
            assertThat(engagements.getRow(0).isRepeatHeader()).isTrue();
            assertThat(engagements.getRows().subList(1, 41)).allMatch(ligne -> ligne.isCantSplitRow());
        }
    }

    /** As LibreOffice and Word write them in France, whatever the language of the machine. */
    @Test
    void les_nombres_des_graphiques_ont_une_virgule() {
        String graphique = Ouvert.parties(DOCX).getOrDefault("word/charts/chart1.xml", "");

        assertThat(graphique).contains("formatCode=\"[$-40C]0.0\"", "Admis au DNB général (%)");
    }

    @Test
    void une_serie_sans_valeur_dit_son_etat_dans_sa_legende() {
        Graphique.Courbes courbes = (Graphique.Courbes) BilanDEssai.ecart().graphique();
        Graphique.Serie vide = new Graphique.Serie(
                "Nantes", "", Trait.QPV, List.of(Graphique.Point.sansValeur("2024", Etat.NON_TRANSMIS)));
        Donnees donnees = Donnees.de(new Graphique.Courbes(
                        "", "", "", "%", null, null, List.of(courbes.series().getLast(), vide), List.of(), List.of()))
                .orElseThrow();

        assertThat(donnees.colonnes()).extracting(Donnees.Colonne::nom).contains("Nantes (non transmis)");
    }

    @Test
    void chaque_graphique_a_son_texte_de_remplacement_et_le_francais_est_la_langue() {
        Map<String, String> parties = Ouvert.parties(DOCX);

        assertThat(parties.get("word/document.xml"))
                .contains("descr=\"En 2024, 77,2", "descr=\"Sur 12 engagements suivis");
        assertThat(parties.get("word/styles.xml")).contains("w:val=\"fr-FR\"");
        assertThat(parties.get("docProps/core.xml")).contains("fr-FR", "2026-11-22T00:00:00Z");
    }

    @Test
    void provisoire_se_lit_en_tete_jusqu_a_la_signature() throws IOException {
        try (XWPFDocument provisoire = ouvrir();
                XWPFDocument signe =
                        new XWPFDocument(new ByteArrayInputStream(Ouvert.ecrire(BilanDEssai.signe(), Format.DOCX)))) {
            assertThat(provisoire.getHeaderList().getFirst().getText()).contains("PROVISOIRE", "Version 1, brouillon");
            assertThat(signe.getHeaderList().getFirst().getText())
                    .doesNotContain("PROVISOIRE")
                    .contains("signé");
        }
    }

    @Test
    void le_gabarit_de_la_prefecture_donne_ses_styles() throws IOException {
        byte[] gabarit;
        try (XWPFDocument modele = new XWPFDocument();
                ByteArrayOutputStream octets = new ByteArrayOutputStream()) {
            StylesDocx.poser(modele);
            modele.getStyles().getStyle("Heading1").getCTStyle().setStyleId("Titre1");
            modele.write(octets);
            gabarit = octets.toByteArray();
        }

        try (XWPFDocument document = new XWPFDocument(
                new ByteArrayInputStream(Ecriture.ecrire(BilanDEssai.provisoire(), Format.DOCX, gabarit)))) {
            assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle))
                    .contains("Titre1");
            assertThat(document.getCharts()).hasSize(2);
        }
    }

    @Test
    void le_texte_des_auteurs_garde_son_gras_ses_listes_et_ses_liens() throws IOException {
        try (XWPFDocument document = ouvrir()) {
            List<XWPFParagraph> paragraphes = document.getParagraphs();
            assertThat(paragraphes.stream().flatMap(p -> p.getRuns().stream()))
                    .anyMatch(course -> course.isBold() && "en gras".equals(course.text()));
            assertThat(paragraphes.stream().filter(p -> "ListBullet".equals(p.getStyle())))
                    .hasSize(3);
            assertThat(document.getHyperlinks()).anyMatch(lien -> lien.getURL().startsWith("https://exemple.fr/a"));
        }
    }

    @Test
    void chaque_tableau_se_decrit_a_qui_l_entend() throws IOException {
        try (XWPFDocument document = ouvrir()) {
            assertThat(document.getTables()).isNotEmpty().allSatisfy(table -> assertThat(
                            table.getCTTbl().getTblPr().getTblCaption().getVal())
                    .isNotBlank());
            assertThat(document.getTables()
                            .get(1)
                            .getCTTbl()
                            .getTblPr()
                            .getTblDescription()
                            .getVal())
                    .startsWith("40 lignes")
                    .endsWith("colonnes\u00a0: Référence, Engagement, Pilote, Échéance, État.");
        }
    }

    private static XWPFDocument ouvrir() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DOCX));
    }
}
