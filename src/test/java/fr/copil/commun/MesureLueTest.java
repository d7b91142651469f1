package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.acces.Audience;
import org.junit.jupiter.api.Test;

class MesureLueTest {

    @Test
    void ce_qui_est_retire_ne_se_lit_qu_au_niveau_de_la_dsden() {
        String retire = "m.retrait is not null and :audience < " + Audience.DSDEN.rang() + ")";

        assertThat(MesureLue.ETAT).contains(retire);
        assertThat(MesureLue.VALEURS).contains("not (" + retire);
        assertThat(MesureLue.VALEURS_MEME_PARTIELLES).contains("not (" + retire);
        assertThat(MesureLue.COMMENTAIRE).contains("not (" + retire);
    }
}
