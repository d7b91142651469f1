package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilleTest {

    private static final Famille EP = Famille.de("éducation prioritaire", "EP", "éducation prioritaire");

    @ParameterizedTest
    @CsvSource({
        "REP+ / REP, true",
        "'éducation prioritaire, QPV', true",
        "QPV / hors QPV, false",
        "'après le bac', false",
        "'', false"
    })
    void un_texte_est_retenu_s_il_contient_un_des_mots(String texte, boolean retenu) {
        assertThat(EP.retient(texte)).isEqualTo(retenu);
    }

    @Test
    void ce_que_le_document_ne_precise_pas_est_un_choix_a_part() {
        assertThat(Famille.NON_PRECISE.retient("")).isTrue();
        assertThat(Famille.NON_PRECISE.retient("collège")).isFalse();
    }

    @Test
    void le_code_de_l_adresse_est_sans_accent() {
        assertThat(EP.code()).isEqualTo("education-prioritaire");
        assertThat(Famille.parmi(List.of(EP), "education-prioritaire")).contains(EP);
        assertThat(Famille.parmi(List.of(EP), "n'importe quoi")).isEmpty();
    }
}
