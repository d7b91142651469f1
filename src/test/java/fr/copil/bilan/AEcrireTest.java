package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.contenu.Markdown;
import fr.copil.bilan.contenu.Section;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** « à écrire » left by a draft or by a person, and what only looks like it. */
class AEcrireTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aucune décision n'est encore inscrite : à écrire par le cabinet avant la séance.",
                "À écrire",
                "Perspectives (à écrire)",
                "Synthèse – À ÉCRIRE",
                "Trois écoles.\nà écrire",
                "Le texte à écrire.",
                "Décisions à écrire par la préfecture.",
                "La suite reste à\u00a0écrire"
            })
    void ce_qui_reste_a_ecrire_se_reconnait(String texte) {
        assertThat(AEcrire.reste(texte)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les élèves apprennent à lire, à écrire et à compter.",
                "Apprendre à écrire",
                "Un atelier aide à écrire un CV.",
                "On apprend à écrire par le jeu.",
                ""
            })
    void apprendre_a_ecrire_n_est_pas_un_texte_a_ecrire(String texte) {
        assertThat(AEcrire.reste(texte)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"à écrire", "la DSDEN<br>à écrire"})
    void une_case_de_tableau_se_lit_aussi(String pilote) {
        String tableau =
                """
                | Décision | Pilote |
                | --- | --- |
                | Ouvrir une classe | %s |
                """
                        .formatted(pilote);

        assertThat(AEcrire.dans(new Section("decisions", "Décisions", false, Markdown.lire(tableau), List.of())))
                .isTrue();
    }
}
