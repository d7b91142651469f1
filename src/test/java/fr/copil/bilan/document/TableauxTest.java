package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Bloc;
import fr.copil.bilan.contenu.EngagementFige;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Section;
import fr.copil.convention.EtatSuivi;
import fr.copil.figure.FigureModele;
import fr.copil.figure.FigureModele.Cellule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A table has one number, whoever wrote it and whatever the document. */
class TableauxTest {

    private static final String ECRIT =
            """
            Avant.

            - Les crédits :

              | Financeur | Crédits |
              | --- | --: |
              | État | 12,5 |

            ### Calendrier

            | Date | Étape |
            | --- | --- |
            | mars | comité |
            """;

    private static final Bilan BILAN = bilan();

    private static Bilan bilan() {
        Bilan modele = BilanDEssai.provisoire();
        return new Bilan(
                modele.entete(),
                List.of(
                        new Section("decisions", "Décisions demandées", false, Markdown.lire(ECRIT), List.of()),
                        new Section(
                                "objectifs",
                                "Engagements",
                                false,
                                List.of(),
                                List.of(
                                        compte(),
                                        engagements("Objectif 1", "LA-E01", "LA-E02"),
                                        engagements("Objectif 2", "LA-E03"))),
                        new Section("annexes", "Annexes", false, List.of(), List.of(BilanDEssai.engagements(2)))),
                modele.definitions());
    }

    private static EngagementFige fige(String code) {
        return new EngagementFige(
                code,
                "Accueillir " + code,
                "DSDEN",
                "2024",
                null,
                EtatSuivi.EN_COURS,
                40,
                false,
                true,
                List.of(),
                "en cours, 40 %, en retard");
    }

    private static Bloc.Grille engagements(String legende, String... codes) {
        List<EngagementFige> figes =
                List.of(codes).stream().map(TableauxTest::fige).toList();
        return new Bloc.Grille(
                new FigureModele.Tableau(
                        legende,
                        List.of("Réf.", "État"),
                        figes.stream()
                                .map(fige -> List.of(Cellule.texte(fige.code()), Cellule.texte(fige.dit())))
                                .toList()),
                List.of(1, 1),
                new Faits.Engagements(figes));
    }

    /** What is counted of engagements is no list of them, even with as many rows. */
    private static Bloc.Grille compte() {
        return new Bloc.Grille(
                new FigureModele.Tableau(
                        "Où en est chaque objectif",
                        List.of("Objectif", "Ses engagements"),
                        List.of(List.of(Cellule.texte("Objectif 1"), Cellule.texte("2 en cours")))),
                List.of(1, 1),
                new Faits.Engagements(List.of(fige("LA-E01"))));
    }

    private static final List<String> LEGENDES = List.of(
            "Tableau 1 – Décisions demandées",
            "Tableau 2 – Calendrier",
            "Tableau 3 – Où en est chaque objectif",
            "Tableau 4 – Objectif 1",
            "Tableau 5 – Objectif 2",
            "Tableau 6 – Engagements de l'objectif 1");

    @Test
    void chaque_document_leur_donne_le_meme_numero_et_la_meme_legende() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Ouvert.ecrire(BILAN, Format.DOCX)))) {
            assertThat(document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .filter(texte -> texte.startsWith("Tableau ")))
                    .isEqualTo(LEGENDES);
        }
        var page = Jsoup.parse(Octets.texte(BILAN, Format.HTML));
        assertThat(page.select(".legende").eachText()).isEqualTo(LEGENDES);
        assertThat(page.select("table").eachAttr("aria-labelledby"))
                .containsExactly("t1", "t2", "t3", "t4", "t5", "t6");
        assertThat(Octets.texte(BILAN, Format.PDF)).contains(LEGENDES);
    }

    @Test
    void les_tableurs_ont_les_tableaux_des_textes_et_une_seule_feuille_d_engagements() throws IOException {
        try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(Ouvert.ecrire(BILAN, Format.XLSX)))) {
            assertThat(StreamSupport.stream(classeur.spliterator(), false).map(Sheet::getSheetName))
                    .containsExactly(
                            "Lisez-moi",
                            "Données",
                            "Engagements",
                            "Tableau 1",
                            "Tableau 2",
                            "Tableau 3",
                            "Définitions");
            XSSFSheet credits = classeur.getSheet("Tableau 1");
            assertThat(credits.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Financeur");
            assertThat(credits.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12.5);
            XSSFSheet engagements = classeur.getSheet("Engagements");
            assertThat(IntStream.rangeClosed(1, engagements.getLastRowNum())
                            .mapToObj(i -> engagements.getRow(i).getCell(0).getStringCellValue() + " dans "
                                    + engagements.getRow(i).getCell(9).getStringCellValue()))
                    .containsExactly("LA-E01 dans Tableau 4", "LA-E02 dans Tableau 4", "LA-E03 dans Tableau 5");
            assertThat(engagements.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(40);
        }
        byte[] ods = Ouvert.ecrire(BILAN, Format.ODS);
        assertThat(Objects.requireNonNull(Ouvert.parties(ods).get("content.xml")))
                .contains("table:name=\"Engagements\"", "table:name=\"Tableau 2\"")
                .doesNotContain("table:name=\"Tableau 4\"");
    }
}
