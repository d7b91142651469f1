package fr.copil.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaisieTest {

    @Test
    void accents_et_capitales_ne_comptent_pas() {
        assertThat(Saisie.de("Châteaubriant-DERVAL").mots()).containsExactly("chateaubriant", "derval");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "_%_", "'\"\\", "💥🎓", "« »"})
    void ce_qui_n_a_ni_lettre_ni_chiffre_est_vide(String texte) {
        assertThat(Saisie.de(texte).vide()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "l'école", "a_b", "x\\y", "O'Brien\"; drop table territoire; --"})
    void rien_de_ce_qui_est_compare_n_est_un_signe_de_sql(String texte) {
        assertThat(Saisie.de(texte).mots()).isNotEmpty().allMatch(mot -> mot.matches("[a-z0-9+]+"));
    }

    @Test
    void une_page_collee_est_ramenee_a_peu_de_mots() {
        assertThat(Saisie.de("mot ".repeat(2500)).mots()).hasSize(8);
        assertThat(Saisie.de("x".repeat(10_000)).mots()).singleElement().satisfies(mot -> assertThat(mot)
                .hasSize(80));
    }
}
