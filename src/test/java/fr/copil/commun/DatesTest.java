package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void un_jour_s_ecrit_en_chiffres() {
        assertThat(Dates.jour(LocalDate.of(2026, 2, 1))).isEqualTo("01/02/2026");
    }

    @Test
    void un_moment_est_celui_de_paris_en_ete_comme_en_hiver() {
        assertThat(Dates.moment(Instant.parse("2026-11-22T08:05:00Z"))).isEqualTo("22 novembre 2026 à 9 h 05");
        assertThat(Dates.moment(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo("1 juillet 2026 à 1 h 30");
    }
}
