package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EtatTest {

    @Test
    void chaque_etat_a_son_code_et_son_libelle() {
        assertThat(Arrays.stream(Etat.values()).map(Etat::code).distinct()).hasSize(Etat.values().length);
        assertThat(Arrays.stream(Etat.values()).map(Etat::libelle).distinct()).hasSize(Etat.values().length);
    }

    @Test
    void une_valeur_se_montre_elle_meme_les_autres_se_disent() {
        assertThat(Etat.VALEUR.libelle()).isEmpty();
        assertThat(Etat.NON_TRANSMIS.libelle()).isEqualTo("non transmis");
        assertThat(Etat.SECRET.libelle()).isEqualTo("secret statistique");
        assertThat(Etat.SANS_OBJET.libelle()).isEqualTo("sans objet");
        assertThat(Etat.RESTREINT.libelle()).isEqualTo("diffusion restreinte");
    }
}
