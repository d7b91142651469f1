package fr.copil.convention.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.ServiceNomme;
import fr.copil.convention.Meteo;
import fr.copil.convention.Partie;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeteosDesPartiesTest {

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
        assertThat(meteos(avis(prefecture), avis(dsden)).enDesaccord()).isEqualTo(desaccord);
    }

    @Test
    void un_seul_avis_ne_fait_pas_de_desaccord() {
        assertThat(meteos(avis(Meteo.COMPROMIS), null).enDesaccord()).isFalse();
        assertThat(meteos(null, avis(Meteo.SECURISES)).enDesaccord()).isFalse();
    }

    @Test
    void parmi_plusieurs_parties_les_deux_avis_les_plus_eloignes_decident() {
        assertThat(meteos(avis(Meteo.APPUIS), avis(Meteo.ATTEIGNABLES), avis(Meteo.SECURISES))
                        .enDesaccord())
                .isTrue();
        assertThat(meteos(avis(Meteo.APPUIS), avis(Meteo.ATTEIGNABLES), null, avis(Meteo.APPUIS))
                        .enDesaccord())
                .isFalse();
    }

    private static MeteosDesParties meteos(@Nullable AvisMeteo... avis) {
        return new MeteosDesParties(IntStream.range(0, avis.length)
                .mapToObj(i -> new MeteosDesParties.Donnee(
                        new Partie("P" + i, "X", new ServiceNomme("S" + i, "Nom", "nom", "le"), "fonction"), avis[i]))
                .toList());
    }

    private static @Nullable AvisMeteo avis(Meteo meteo) {
        return new AvisMeteo(meteo, "parce que", OffsetDateTime.parse("2026-11-22T09:00:00Z"));
    }
}
