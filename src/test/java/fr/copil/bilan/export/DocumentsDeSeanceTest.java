package fr.copil.bilan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.bilan.SeanceDEssai;
import fr.copil.bilan.document.Format;
import fr.copil.bilan.document.Ouvert;
import fr.copil.commun.ErreurCopil;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What another room asks of the writers of documents. */
class DocumentsDeSeanceTest {

    private final DocumentsDeSeance documents = new DocumentsDeSeance(null);

    @Test
    void ce_qu_une_figure_dessine_se_lit_aussi_en_cases_a_la_fin() throws IOException {
        assertThat(word(documents.ecrire(SeanceDEssai.releve(), Format.DOCX)))
                .containsSubsequence("académique", "Données des figures", "Données de la figure 1", "non transmis");
    }

    @Test
    void un_document_sans_figure_n_a_pas_d_annexe_de_donnees() throws IOException {
        assertThat(word(documents.ecrire(SeanceDEssai.convocation(), Format.DOCX)))
                .contains("Ordre du jour")
                .doesNotContain("Données des figures");
    }

    @Test
    void le_nom_du_fichier_dit_ce_que_c_est_de_qui_et_de_quand() {
        assertThat(DocumentsDeSeance.nom(SeanceDEssai.releve(), Format.PDF))
                .isEqualTo("releve-de-decisions-comite-de-pilotage-de-la-convention-d-essai-seance-du-12-janvier-2027"
                        + "-2027-01-12.pdf");
    }

    @Test
    void tout_ce_que_dit_le_releve_se_voit_dans_son_pdf() {
        assertThat(documents.perdus(SeanceDEssai.releve())).isEmpty();
    }

    @Test
    void un_gabarit_introuvable_se_dit_et_n_empeche_pas_le_pdf() throws IOException {
        DocumentsDeSeance sansGabarit = new DocumentsDeSeance(Path.of("absent.dotx"));

        assertThatThrownBy(() -> sansGabarit.ecrire(SeanceDEssai.releve(), Format.DOCX))
                .isInstanceOf(ErreurCopil.class)
                .hasMessageContaining("COPIL_BILAN_GABARIT ");
        assertThat(sansGabarit.ecrire(SeanceDEssai.releve(), Format.PDF)).isNotEmpty();
    }

    private static String word(byte[] docx) {
        return Ouvert.parties(docx).getOrDefault("word/document.xml", "");
    }
}
