package fr.copil.methode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.copil.commun.ErreurCopil;
import org.junit.jupiter.api.Test;

class CommentaireTest {

    @Test
    void les_signes_de_commande_disparaissent_les_lignes_restent() {
        assertThat(Commentaire.lire("  un\u0000 deux\u0007\r\ntrois\tquatre\u001B[31m \r")
                        .texte())
                .isEqualTo("un deux\ntrois quatre[31m");
    }

    @Test
    void une_moitie_de_signe_disparait_un_signe_entier_reste() {
        assertThat(Commentaire.lire("oui \uD83D\uDE00 \uD83D!").texte()).isEqualTo("oui \uD83D\uDE00 !");
    }

    @Test
    void deux_mille_signes_passent_un_de_plus_est_refuse_en_une_phrase() {
        assertThat(Commentaire.lire("é".repeat(2000)).texte()).hasSize(2000);
        assertThatExceptionOfType(ErreurCopil.class)
                .isThrownBy(() -> Commentaire.lire("é".repeat(2001)))
                .withMessageContaining("2\u202F001 signes")
                .satisfies(refus -> assertThat(refus.code()).isEqualTo(Commentaire.TROP_LONG));
    }

    @Test
    void ce_qui_ne_se_lit_pas_ne_compte_pas() {
        assertThat(Commentaire.lire("x".repeat(2000) + "\u0000".repeat(500) + "   ")
                        .texte())
                .hasSize(2000);
    }
}
