package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.BilanDEssai;
import fr.copil.bilan.Statut;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
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
                            "Réussite au DNB\u00a0: l'écart se creuse",
                            "Engagements\u00a0: 12 réalisés ou en cours sur 12",
                            "Engagements en retard ou bloqués");
            assertThat(diaporama.getCharts()).hasSize(2);
            assertThat(diaporama.getCharts().getFirst().getCTChart().xmlText()).contains(">77.2<", ">86.0<");
        }
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
