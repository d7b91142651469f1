package fr.copil;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccueilTest {

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 127.0.0.1", "0.0.0.0, 127.0.0.1", "'', 127.0.0.1", "::, 127.0.0.1", "::1, [::1]"})
    void l_adresse_annoncee_s_ouvre_dans_un_navigateur(String ecoute, String annoncee) {
        assertThat(Accueil.hote(ecoute)).isEqualTo(annoncee);
    }
}
