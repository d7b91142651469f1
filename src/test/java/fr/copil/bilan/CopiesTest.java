package fr.copil.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.contenu.Bilan;
import org.junit.jupiter.api.Test;

class CopiesTest {

    @Test
    void un_bilan_fige_se_relit_entier_graphiques_compris() {
        Bilan bilan = BilanDEssai.provisoire();

        assertThat(Copies.lire(Copies.ecrire(bilan))).isEqualTo(bilan);
    }
}
