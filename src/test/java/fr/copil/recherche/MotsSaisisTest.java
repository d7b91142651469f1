package fr.copil.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MotsSaisisTest {

    @Test
    void accents_et_capitales_ne_comptent_pas() {
        assertThat(MotsSaisis.de("Châteaubriant-DERVAL").mots()).containsExactly("chateaubriant", "derval");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_%_", "'\"\\", "💥🎓", "« »"})
    void ce_qui_n_a_ni_lettre_ni_chiffre_est_vide(String texte) {
        assertThat(MotsSaisis.de(texte).vide()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "l'école", "a_b", "x\\y", "O'Brien\"; drop table territoire; --"})
    void rien_de_ce_qui_est_compare_n_est_un_signe_de_sql(String texte) {
        assertThat(MotsSaisis.de(texte).mots()).isNotEmpty().allMatch(mot -> mot.matches("[a-z0-9+]+"));
    }

    @Test
    void une_page_collee_est_ramenee_a_peu_de_mots() {
        assertThat(MotsSaisis.de("mot ".repeat(2500)).mots()).hasSize(8);
        assertThat(MotsSaisis.de("x".repeat(10_000)).mots()).singleElement().satisfies(mot -> assertThat(mot)
                .hasSize(80));
    }

    @Test
    void les_milliers_d_un_nombre_ne_font_qu_un_mot() {
        assertThat(MotsSaisis.de("494 000 jeunes").mots()).containsExactly("494000", "jeunes");
        assertThat(MotsSaisis.de("1\u202F014\u00A0167").mots()).containsExactly("1014167");
        assertThat(MotsSaisis.de("2015 2020").mots()).containsExactly("2015", "2020");
        assertThat(MotsSaisis.de("13 avril 2016").mots()).containsExactly("13", "avril", "2016");
        assertThat(MotsSaisis.de("22,7 %").mots()).containsExactly("22", "7");
    }
}
