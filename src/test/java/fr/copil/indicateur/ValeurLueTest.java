package fr.copil.indicateur;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValeurLueTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "=, 22.7, -, %, '22,7\u202F%'",
                "<, 10, -, %, moins de 10\u202F%",
                ">=, 2, -, réunions par an, au moins 2 réunions par an",
                "environ, 56, -, %, environ 56\u202F%",
                "=, 1500, 2000, places, 1\u202F500 à 2\u202F000 places",
                "=, 50, -, '% en plus, relatif', '50\u202F% en plus, relatif'",
                "=, 0, -, élèves, 0 élèves",
                "'', -, -, pôles, aucune valeur imprimée"
            })
    void une_valeur_se_lit_comme_elle_est_imprimee(
            String operateur, @Nullable BigDecimal valeur, @Nullable BigDecimal max, String unite, String attendu) {
        assertThat(valeur(operateur, valeur, max, unite).enClair()).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"observe, observé", "cible, cible", "cumule, cumulé", "definition, définition", "absent, sans valeur"})
    void le_statut_se_dit_avec_ses_accents(String statut, String attendu) {
        ValeurLue valeur = new ValeurLue("V", "", "", "", "", "", null, null, "", statut, "", "", null);

        assertThat(valeur.statutEnClair()).isEqualTo(attendu);
    }

    private static ValeurLue valeur(
            String operateur, @Nullable BigDecimal valeur, @Nullable BigDecimal max, String unite) {
        return new ValeurLue("V", "fait", "France", "", "", operateur, valeur, max, unite, "observe", "", "", null);
    }
}
