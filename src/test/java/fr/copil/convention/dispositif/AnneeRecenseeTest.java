package fr.copil.convention.dispositif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** School years and civil ones, the last to end first. */
class AnneeRecenseeTest {

    @Test
    void une_annee_qui_n_a_pas_commence_ne_se_recense_pas() {
        assertThat(AnneeRecensee.jusquA(LocalDate.of(2026, 8, 31)))
                .extracting(AnneeRecensee::libelle)
                .startsWith("2026", "2025-2026", "2025")
                .endsWith("2010");
        assertThat(AnneeRecensee.jusquA(LocalDate.of(2026, 9, 1)))
                .extracting(AnneeRecensee::libelle)
                .startsWith("2026-2027", "2026", "2025-2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-2026, 2026-08-31, true",
        "2025-2026, 2026-09-01, false",
        "2026, 2026-01-01, true",
        "2025, 2026-01-01, false"
    })
    void celle_du_jour_est_en_cours(String annee, LocalDate jour, boolean attendu) {
        assertThat(AnneeRecensee.lire(annee).orElseThrow().enCours(jour)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-2027", "25-26", "2025-2026-1", "n'importe"})
    void le_reste_n_est_pas_une_annee(String texte) {
        assertThat(AnneeRecensee.lire(texte)).isEmpty();
    }
}
