package fr.copil.acces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotDePasseTest {

    private static final String SOLIDE = "tuiles rouges sous la pluie";

    private static MotDePasse choisir(String clair) {
        return MotDePasse.choisi(
                clair, clair, List.of("dsden44-referent", "dsden44", "referent", "camille", "exemple"));
    }

    @Test
    void une_phrase_a_soi_suffit_et_ne_s_ecrit_nulle_part() {
        assertThat(choisir(SOLIDE).clair()).isEqualTo(SOLIDE);
        assertThat(choisir(SOLIDE).toString()).doesNotContain("tuiles");
    }

    @ParameterizedTest
    @CsvSource({
        "a, trop court",
        "onze signes, trop court",
        "motdepasse123, se devine",
        "azertyuiop12, se devine",
        "123456789012, se devine",
        "passwordpassword, se devine",
        "dsden44-referent, se devine",
        "CamilleCamille, se devine"
    })
    void ce_qui_est_court_connu_ou_fait_du_compte_est_refuse(String clair, String pourquoi) {
        assertThatThrownBy(() -> choisir(clair)).hasMessageContaining(pourquoi);
    }

    @Test
    void ce_que_le_chiffrement_couperait_est_refuse() {
        assertThatThrownBy(() -> choisir("é à ç ".repeat(9))).hasMessageContaining("trop long");
    }

    @Test
    void les_deux_saisies_doivent_etre_les_memes() {
        assertThatThrownBy(() -> MotDePasse.choisi(SOLIDE, SOLIDE + ".", List.of()))
                .hasMessageContaining("Les deux saisies diffèrent");
    }
}
