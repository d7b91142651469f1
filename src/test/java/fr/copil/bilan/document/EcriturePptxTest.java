package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.contenu.Bilan;
import fr.copil.bilan.contenu.Faits;
import fr.copil.bilan.contenu.MeteosFigees;
import fr.copil.bilan.contenu.Section;
import fr.copil.bilan.contenu.Statut;
import fr.copil.convention.Meteo;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.junit.jupiter.api.Test;

class EcriturePptxTest {

    private static final byte[] PPTX = Ouvert.ecrire(BilanDEssai.provisoire(), Format.PPTX);

    @Test
    void chaque_partie_suit_le_schema_open_xml() {
        Conformite.verifier(PPTX);
    }

    @Test
    void une_figure_par_diapositive_avec_son_titre_et_son_graphique() throws IOException {
        try (XMLSlideShow diaporama = ouvrir(PPTX)) {
            assertThat(diaporama.getPageSize()).isEqualTo(new Dimension(960, 540));
            assertThat(diaporama.getSlides().stream().map(XSLFSlide::getTitle))
                    .containsExactly(
                            "Bilan annuel 2024",
                            "Synthèse",
                            "Réussite au DNB\u00a0: l'écart se creuse",
                            "Engagements\u00a0: 12 réalisés ou en cours sur 12",
                            "Double météo",
                            "Engagements en retard ou bloqués");
            assertThat(diaporama.getCharts()).hasSize(2);
            assertThat(diaporama.getCharts().getFirst().getCTChart().xmlText()).contains(">77.2<", ">86.0<");
        }
    }

    @Test
    void les_deux_meteos_et_leur_desaccord_se_lisent_sans_la_couleur() throws IOException {
        try (XMLSlideShow diaporama = ouvrir(PPTX)) {
            assertThat(tables(diaporama).getFirst().getRows().getLast().getCells())
                    .extracting(XSLFTableCell::getText)
                    .containsExactly(
                            "Accueillir",
                            "objectifs sécurisés",
                            "objectifs compromis",
                            "désaccord\u00a0: 3 crans d'écart");
            assertThat(tables(diaporama).getFirst().getRows().getLast().getCells())
                    .extracting(XSLFTableCell::getFillColor)
                    .extracting(couleur -> "%06X".formatted(couleur.getRGB() & 0xFFFFFF))
                    .containsExactly(
                            "FFFFFF", Couleurs.deMeteo(Meteo.SECURISES), Couleurs.deMeteo(Meteo.COMPROMIS), "FFFFFF");
        }
    }

    /** A bilan of 1.0.0 names the objective too. */
    @Test
    void une_meteo_est_sous_sa_partie_avec_ou_sans_la_colonne_de_l_objectif() {
        MeteosFigees meteos = new MeteosFigees(
                "LA-E01",
                "Accueillir",
                "OBJ-1",
                List.of(
                        new MeteosFigees.Avis("Préfecture", Meteo.SECURISES),
                        new MeteosFigees.Avis("DSDEN", Meteo.COMPROMIS)),
                3);

        assertThat(meteos.dansLaColonne(1, 4)).contains(Meteo.SECURISES);
        assertThat(meteos.dansLaColonne(2, 5)).contains(Meteo.SECURISES);
        assertThat(meteos.dansLaColonne(3, 4)).isEmpty();
        assertThat(meteos.dansLaColonne(4, 5)).isEmpty();
    }

    @Test
    void les_meteos_s_appellent_doubles_quand_deux_parties_les_donnent() {
        assertThat(new Faits.Meteos(List.of("Préfecture", "DSDEN"), List.of()).titre())
                .isEqualTo("Double météo");
        assertThat(new Faits.Meteos(List.of("Villes"), List.of()).titre()).isEqualTo("Météos des parties");
    }

    @Test
    void les_retards_tiennent_sur_deux_diapositives_et_le_reste_se_dit() throws IOException {
        Bilan court = BilanDEssai.provisoire();
        Bilan charge = new Bilan(
                court.entete(),
                List.of(new Section("alertes", "En retard", false, List.of(), List.of(BilanDEssai.engagements(20)))),
                List.of());
        try (XMLSlideShow diaporama = ouvrir(Ouvert.ecrire(charge, Format.PPTX))) {
            assertThat(diaporama.getSlides().stream().map(XSLFSlide::getTitle))
                    .containsExactly("Bilan annuel 2024", "En retard (1 sur 2)", "En retard (2 sur 2)");
            assertThat(tables(diaporama)).extracting(XSLFTable::getNumberOfRows).containsExactly(7, 7);
            assertThat(Ouvert.tout(Ouvert.ecrire(charge, Format.PPTX))).contains("Et 8 de plus");
        }
    }

    private static List<XSLFTable> tables(XMLSlideShow diaporama) {
        return diaporama.getSlides().stream()
                .flatMap(diapo -> diapo.getShapes().stream())
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .toList();
    }

    @Test
    void il_n_y_a_jamais_plus_de_quinze_diapositives() throws IOException {
        byte[] nombreux = Ouvert.ecrire(BilanDEssai.de(Statut.BROUILLON, 12, 40), Format.PPTX);

        try (XMLSlideShow diaporama = ouvrir(nombreux)) {
            assertThat(diaporama.getSlides()).hasSizeBetween(12, 15);
        }
    }

    @Test
    void chaque_graphique_a_son_texte_de_remplacement() {
        assertThat(Ouvert.tout(PPTX)).contains("descr=\"En 2024, 77,2");
    }

    private static XMLSlideShow ouvrir(byte[] octets) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(octets));
    }
}
