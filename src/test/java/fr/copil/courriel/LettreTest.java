package fr.copil.courriel;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.commun.ErreurCopil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettreTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bonjour\r\nBcc: tous@exemple.fr",
                "Bonjour\nBcc: tous@exemple.fr",
                "Bonjour\rX",
                "Bonjour\u2028X",
                "Bonjour\u0000",
                " "
            })
    void un_sujet_tient_sur_une_ligne(String sujet) {
        assertThatThrownBy(() -> new Lettre(sujet, "Texte", "")).isInstanceOf(ErreurCopil.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ailleurs.exemple.fr",
                "//ailleurs.exemple.fr",
                "/\\ailleurs.exemple.fr",
                "engagements/LA-1",
                "/engagements/LA 1",
                "/engagements/LA-1\r\nBcc: tous@exemple.fr"
            })
    void un_lien_reste_dans_copil(String lien) {
        assertThatThrownBy(() -> new Lettre("Sujet", "Texte", lien)).isInstanceOf(ErreurCopil.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/engagements/LA-P-b", "/conventions/LA?etat=en-cours#engagements"})
    void les_pages_de_copil_s_ouvrent_depuis_un_courriel(String lien) {
        assertThatCode(() -> new Lettre("Sujet", "Texte", lien)).doesNotThrowAnyException();
    }

    @Test
    void un_texte_a_des_lignes_mais_aucun_caractere_de_commande() {
        assertThatCode(() -> new Lettre("Sujet", "Une ligne\nune autre", "")).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Lettre("Sujet", "Une\u0007cloche", "")).isInstanceOf(ErreurCopil.class);
    }
}
