package fr.copil.convention.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.convention.Meteo;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubleMeteoTest {

    @ParameterizedTest
    @CsvSource({
        "COMPROMIS, COMPROMIS, false",
        "COMPROMIS, APPUIS, false",
        "COMPROMIS, ATTEIGNABLES, true",
        "SECURISES, APPUIS, true",
        "SECURISES, COMPROMIS, true",
        "ATTEIGNABLES, SECURISES, false"
    })
    void deux_crans_d_ecart_font_un_desaccord(Meteo prefecture, Meteo dsden, boolean desaccord) {
        assertThat(new DoubleMeteo(avis(prefecture), avis(dsden)).enDesaccord()).isEqualTo(desaccord);
    }

    @Test
    void un_seul_avis_ne_fait_pas_de_desaccord() {
        assertThat(new DoubleMeteo(avis(Meteo.COMPROMIS), null).enDesaccord()).isFalse();
        assertThat(new DoubleMeteo(null, avis(Meteo.SECURISES)).enDesaccord()).isFalse();
    }

    private static @Nullable AvisMeteo avis(Meteo meteo) {
        return new AvisMeteo(meteo, "parce que", OffsetDateTime.parse("2026-11-22T09:00:00Z"));
    }
}
