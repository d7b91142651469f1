package fr.copil.indicateur.attendu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;

class RythmeTest {

    private static final Campagne ANNEE = new Campagne(2026);

    @Test
    void une_annee_de_collecte_va_de_septembre_a_aout() {
        assertThat(Campagne.de(LocalDate.of(2026, 8, 31))).isEqualTo(new Campagne(2025));
        assertThat(Campagne.de(LocalDate.of(2026, 9, 1))).isEqualTo(ANNEE);
        assertThat(ANNEE.finDu(Month.OCTOBER)).isEqualTo("2026-10-31");
        assertThat(ANNEE.finDu(Month.FEBRUARY)).isEqualTo("2027-02-28");
    }

    @Test
    void octobre_attend_l_annee_scolaire_finie_et_admet_celle_qui_commence() {
        assertThat(Rythme.ANNUEL.premierePeriode(ANNEE)).isEqualTo(2025);
        assertThat(Rythme.BIENNAL.premierePeriode(ANNEE)).isEqualTo(2024);
        assertThat(Rythme.LIBRE.premierePeriode(ANNEE)).isZero();
    }
}
