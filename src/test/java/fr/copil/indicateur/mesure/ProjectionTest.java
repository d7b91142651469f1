package fr.copil.indicateur.mesure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Straight lines drawn by hand. */
class ProjectionTest {

    private static final Trajectoire SOUS_DIX = Trajectoire.sansDate(2020, 16, 10, true);

    private static NavigableMap<Integer, Double> depuis2020(double... valeurs) {
        NavigableMap<Integer, Double> annees = new TreeMap<>();
        for (int i = 0; i < valeurs.length; i++) {
            annees.put(2020 + i, valeurs[i]);
        }
        return annees;
    }

    @Test
    void un_point_par_an_mene_a_la_cible_en_autant_d_annees() {
        assertThat(Projection.de(depuis2020(16, 15, 14), SOUS_DIX)).isEqualTo(new Projection.Atteinte(2026));
    }

    @Test
    void une_annee_entamee_compte_jusqu_a_sa_fin() {
        assertThat(Projection.de(depuis2020(16, 15.2, 14.4), SOUS_DIX)).isEqualTo(new Projection.Atteinte(2028));
    }

    /** 16, 13, 14: slope −1, through 14⅓ in 2021; 10 is met in 2025 and a third. */
    @Test
    void la_droite_passe_au_mieux_entre_des_points_disperses() {
        assertThat(Projection.de(depuis2020(16, 13, 14), SOUS_DIX)).isEqualTo(new Projection.Atteinte(2026));
    }

    @Test
    void une_hausse_se_projette_aussi() {
        assertThat(Projection.de(depuis2020(20, 25, 30), Trajectoire.sansDate(2020, 20, 50, false)))
                .isEqualTo(new Projection.Atteinte(2026));
    }

    @Test
    void deux_annees_ne_font_pas_un_rythme() {
        assertThat(Projection.de(depuis2020(16, 15), SOUS_DIX)).isEqualTo(new Projection.Refusee(2));
        assertThat(Projection.de(depuis2020(), SOUS_DIX)).isEqualTo(new Projection.Refusee(0));
    }

    @Test
    void un_ecart_qui_se_creuse_n_atteint_pas_sa_cible() {
        assertThat(Projection.de(depuis2020(11, 12, 13), SOUS_DIX)).isEqualTo(new Projection.NonAtteinte(true));
        assertThat(Projection.de(depuis2020(12, 12, 12), SOUS_DIX)).isEqualTo(new Projection.NonAtteinte(true));
    }

    @Test
    void un_rythme_trop_lent_n_a_pas_d_annee() {
        assertThat(Projection.de(depuis2020(16, 15.95, 15.9), SOUS_DIX)).isEqualTo(new Projection.NonAtteinte(false));
    }

    @Test
    void une_cible_deja_atteinte_le_dit_meme_avec_une_seule_annee() {
        assertThat(Projection.de(depuis2020(9.5), SOUS_DIX)).isEqualTo(new Projection.DejaAtteinte());
    }

    /** The line is under the target already, the last value is not: not in the past. */
    @Test
    void une_annee_projetee_est_toujours_a_venir() {
        assertThat(Projection.de(depuis2020(20, 8, 11), SOUS_DIX)).isEqualTo(new Projection.Atteinte(2023));
    }
}
