package fr.copil.convention.ui;

import static fr.copil.convention.Exemples.AUJOURD_HUI;
import static fr.copil.convention.Exemples.document;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Textes;
import fr.copil.convention.Document;
import fr.copil.convention.EtatSuivi;
import fr.copil.convention.TypeEngagement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MotsDesConventionsTest {

    @Test
    void une_periode_finie_est_echue_depuis_tant_d_annees() {
        Document nationale = document("N", LocalDate.of(2016, 1, 1), LocalDate.of(2020, 12, 31));

        assertThat(MotsDesConventions.periode(nationale)).isEqualTo("2016 à 2020");
        assertThat(MotsDesConventions.reste(nationale, AUJOURD_HUI)).isEqualTo("échue depuis 5 ans");
        assertThat(MotsDesConventions.reste(nationale, LocalDate.of(2021, 6, 1)))
                .isEqualTo("échue depuis moins d'un an");
        assertThat(MotsDesConventions.reste(nationale, LocalDate.of(2022, 1, 1)))
                .isEqualTo("échue depuis 1 an");
    }

    @Test
    void le_dernier_jour_la_convention_n_est_pas_echue() {
        Document nationale = document("N", LocalDate.of(2016, 1, 1), LocalDate.of(2020, 12, 31));

        assertThat(MotsDesConventions.reste(nationale, LocalDate.of(2020, 12, 31)))
                .isEqualTo("encore moins d'un an");
        assertThat(MotsDesConventions.reste(nationale, LocalDate.of(2018, 6, 1)))
                .isEqualTo("encore 2 ans");
    }

    @Test
    void une_periode_absente_le_dit() {
        assertThat(MotsDesConventions.periode(document("PACA", null, null))).isEqualTo("période non précisée");
        assertThat(MotsDesConventions.reste(document("PACA", null, null), AUJOURD_HUI))
                .isEmpty();
    }

    @Test
    void une_fin_absente_le_dit() {
        Document fiche = document("F122", LocalDate.of(2016, 1, 1), null);

        assertThat(MotsDesConventions.periode(fiche)).isEqualTo("depuis 2016");
        assertThat(MotsDesConventions.reste(fiche, AUJOURD_HUI)).isEqualTo("fin non précisée");
    }

    @Test
    void les_etats_et_les_types_s_enumerent_au_singulier_et_au_pluriel() {
        assertThat(MotsDesConventions.etats(Map.of(EtatSuivi.REALISE, 1, EtatSuivi.EN_COURS, 9, EtatSuivi.BLOQUE, 0)))
                .isEqualTo("1 réalisé et 9 en cours");
        assertThat(MotsDesConventions.types(Map.of(TypeEngagement.ENGAGEMENT, 3, TypeEngagement.CONSTAT, 2)))
                .isEqualTo("3 engagements et 2 constats");
        assertThat(Textes.enumerer(List.of("a", "b", "c"))).isEqualTo("a, b et c");
        assertThat(Textes.enumerer(List.of())).isEmpty();
    }

    @Test
    void une_longue_liste_de_codes_dit_combien_elle_en_tait() {
        assertThat(MotsDesConventions.codes(List.of("a", "b", "c", "d"), 3)).isEqualTo("a, b, c, d");
        assertThat(MotsDesConventions.codes(List.of("a", "b", "c", "d", "e"), 3))
                .isEqualTo("a, b, c et 2 autres");
    }

    @Test
    void ce_qui_est_vide_n_est_pas_precise_par_le_document() {
        assertThat(MotsDesConventions.ouNonPrecise("")).isEqualTo("non précisé par le document");
        assertThat(Textes.plusieurs("")).isEmpty();
        assertThat(MotsDesConventions.liste("villes | CAF")).isEqualTo("villes ; CAF");
    }
}
