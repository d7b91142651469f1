package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculTest {

    private static final BigDecimal QUARANTE = BigDecimal.valueOf(40);
    private static final BigDecimal CINQUANTE = BigDecimal.valueOf(50);

    @ParameterizedTest
    @CsvSource({"TAUX, 80", "RAPPORT, 0.8", "MOYENNE, 0.8", "MOYENNE_SIMPLE, 0.8"})
    void seul_un_taux_est_en_pour_cent(Calcul calcul, double valeur) {
        assertThat(calcul.valeur(QUARANTE, CINQUANTE, null)).hasValue(valeur);
    }

    @ParameterizedTest
    @CsvSource({"TAUX", "EFFECTIF", "VALEUR"})
    void une_valeur_publiee_sans_ses_parts_reste_elle_meme(Calcul calcul) {
        assertThat(calcul.valeur(null, null, QUARANTE)).hasValue(40);
    }

    @Test
    void un_groupe_de_personne_n_a_pas_de_taux() {
        assertThat(Calcul.TAUX.valeur(BigDecimal.ZERO, BigDecimal.ZERO, null)).isEmpty();
    }

    @Test
    void un_calcul_inconnu_ne_s_agrege_pas() {
        assertThat(Calcul.de("moyenne")).isEqualTo(Calcul.MOYENNE);
        assertThat(Calcul.de("")).isEqualTo(Calcul.VALEUR);
    }
}
