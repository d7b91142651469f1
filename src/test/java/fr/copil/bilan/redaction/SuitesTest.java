package fr.copil.bilan.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuitesTest {

    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        ", chaque année, true",
        ", à l'horizon 2015, false",
        ", de 2016 à 2020, false",
        ", de 2024 à 2030, true",
        ", fin 2026, true",
        "2026-11-22, le 22 novembre, false",
        "2027-01-15, le 15 janvier, true"
    })
    void un_rendez_vous_dont_l_annee_est_passee_n_est_plus_a_venir(LocalDate jour, String quand, boolean attendu) {
        assertThat(Suites.resteAVenir(jour, quand, AUJOURD_HUI)).isEqualTo(attendu);
    }
}
