package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProchesTest {

    private static final List<String> CODES = List.of("LA-I05", "N-I05", "N-I06", "N-M09", "DNB-G");

    @ParameterizedTest
    @CsvSource({"n-i05, N-I05", "N-I5, N-I05", "NI05, N-I05", "DNBG, DNB-G", "LA-I99, LA-I05"})
    void le_plus_proche_vient_en_premier(String cherche, String attendu) {
        assertThat(Proches.parmi(CODES, cherche, 3)).hasSize(3).first().isEqualTo(attendu);
    }

    @Test
    void dix_mille_signes_ne_coutent_rien_de_plus() {
        assertThat(Proches.parmi(CODES, "N-I05".repeat(2000), 2)).hasSize(2);
    }

    @Test
    void un_code_vide_propose_quand_meme() {
        assertThat(Proches.parmi(CODES, "", 2)).hasSize(2);
    }
}
