package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreinTest {

    private static final Instant MIDI = Instant.parse("2026-11-27T12:00:00Z");

    private final Frein frein = new Frein(3, Duration.ofMinutes(1), 2);

    @Test
    void il_serre_au_nombre_permis_et_se_desserre_au_bout_de_sa_duree() {
        echouer("un", 2);
        assertThat(frein.serre("un", MIDI)).isFalse();

        echouer("un", 1);

        assertThat(frein.serre("un", MIDI.plusSeconds(59))).isTrue();
        assertThat(frein.serre("un", MIDI.plusSeconds(60))).isFalse();
    }

    @Test
    void une_cle_n_en_freine_pas_une_autre() {
        echouer("un", 3);

        assertThat(frein.serre("deux", MIDI)).isFalse();
    }

    @Test
    void des_echecs_espaces_ne_se_cumulent_pas() {
        IntStream.range(0, 10).forEach(minute -> frein.noterUnEchec("un", MIDI.plusSeconds(61L * minute)));

        assertThat(frein.serre("un", MIDI.plusSeconds(61L * 9))).isFalse();
    }

    @Test
    void il_ne_retient_qu_un_nombre_borne_de_cles() {
        echouer("un", 3);
        echouer("deux", 3);
        echouer("trois", 3);

        assertThat(frein.serre("un", MIDI)).isFalse();
        assertThat(frein.serre("deux", MIDI)).isTrue();
        assertThat(frein.serre("trois", MIDI)).isTrue();
    }

    private void echouer(String cle, int fois) {
        IntStream.range(0, fois).forEach(rang -> frein.noterUnEchec(cle, MIDI));
    }
}
