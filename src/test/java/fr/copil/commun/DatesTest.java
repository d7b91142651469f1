package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

    @Test
    void une_heure_s_ecrit_sans_zero_devant_ni_minutes_vides() {
        assertThat(Dates.heure(LocalTime.of(9, 0))).isEqualTo("9 h");
        assertThat(Dates.heure(LocalTime.of(9, 5))).isEqualTo("9 h 05");
        assertThat(Dates.heure(LocalTime.of(14, 30))).isEqualTo("14 h 30");
    }

    @Test
    void un_jour_en_entier_dit_celui_de_la_semaine() {
        assertThat(Dates.enEntier(LocalDate.of(2026, 12, 15))).isEqualTo("mardi 15 décembre 2026");
        assertThat(Dates.enEntier(LocalDate.of(2027, 1, 1))).isEqualTo("vendredi 1er janvier 2027");
    }
}
