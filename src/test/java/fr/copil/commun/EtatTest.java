package fr.copil.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EtatTest {

    @Test
    void les_quatre_etats_ont_quatre_codes_et_quatre_libelles() {
        assertThat(Arrays.stream(Etat.values()).map(Etat::code).distinct()).hasSize(4);
        assertThat(Arrays.stream(Etat.values()).map(Etat::libelle).distinct()).hasSize(4);
    }

    @Test
    void une_valeur_se_montre_elle_meme_les_trois_autres_se_disent() {
        assertThat(Etat.VALEUR.libelle()).isEmpty();
        assertThat(Etat.NON_TRANSMIS.libelle()).isEqualTo("non transmis");
        assertThat(Etat.SECRET.libelle()).isEqualTo("secret statistique");
        assertThat(Etat.SANS_OBJET.libelle()).isEqualTo("sans objet");
    }
}
