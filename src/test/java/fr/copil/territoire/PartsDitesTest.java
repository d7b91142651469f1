package fr.copil.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsDitesTest {

    @Test
    void peu_de_parts_sont_nommees() {
        assertThat(PartsDites.de("DEPARTEMENT", "Loire-Atlantique").phrase(1, 101))
                .isEqualTo("1 département sur 101 : Loire-Atlantique");
    }

    @Test
    void beaucoup_de_parts_ne_sont_que_comptees() {
        assertThat(PartsDites.de("ETABLISSEMENT", "").phrase(12, 1300)).isEqualTo("12 établissements sur 1\u202F300");
        assertThat(PartsDites.de("RESEAU", "").phrase(5, 363)).endsWith(" sur 363");
    }

    @Test
    void des_parts_de_plusieurs_sortes_sont_des_territoires() {
        assertThat(PartsDites.de("", "")).isEqualTo(PartsDites.AUCUNE);
        assertThat(PartsDites.AUCUNE.phrase(2, 3)).isEqualTo("2 territoires sur 3");
    }
}
