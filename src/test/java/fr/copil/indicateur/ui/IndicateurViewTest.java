package fr.copil.indicateur.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.essai.EcranEssai;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicateurViewTest extends EcranEssai {

    private static final char FINE = '\u202F';

    @ParameterizedTest
    @ValueSource(strings = {"DNB-G", "N-I05", "N-A2I-14", "LA-I13", "N-inconnu"})
    void la_page_tient_en_huit_ordres(String code) {
        assertThat(ordresPour("indicateurs/" + code, "")).isBetween(1, 8);
    }

    @Test
    void une_fiche_dit_tout_ce_que_disent_les_documents() {
        ouvrir("indicateurs/N-I05", "");

        assertThat(ecran())
                .contains("une valeur plus haute est meilleure", "non précisé par le document", "résultat")
                .contains("/indicateurs/N-A2I-01", "/indicateurs/LA-I03", "/engagements/N-A2-01", "/conventions/N")
                .contains("22,7" + FINE + "%", "Copil la lit pour les REP+")
                .contains("la DSDEN de Loire-Atlantique", "Q-11", "Lecture retenue")
                .contains("Les séries s'affichent sur le tableau de bord");
        assertThat(titre()).isEqualTo("Taux de scolarisation des moins de trois ans dans les REP+ · Copil");
    }

    @Test
    void des_donnees_ouvertes_disent_qu_aucun_secret_ne_s_y_ajoute() {
        ouvrir("indicateurs/DNB-G", "");

        assertThat(ecran()).contains("publié par son producteur, sans secret ajouté");
    }

    @Test
    void seuls_les_indicateurs_traces_menent_au_tableau_de_bord() {
        ouvrir("indicateurs/N-I06", "");

        assertThat(ecran()).doesNotContain("tableau de bord\"");
    }

    @Test
    void sans_donnees_la_fiche_dit_qui_les_produit() {
        ouvrir("indicateurs/LA-I06", "");

        assertThat(ecran()).contains("Données non transmises. Producteur désigné par le document", "DSDEN");
    }

    @Test
    void un_indicateur_de_l_article_4_4_dit_s_il_manque_a_l_annexe_2() {
        ouvrir("indicateurs/N-I19", "");

        assertThat(ecran()).contains("absent de l'annexe 2");
    }

    @Test
    void un_autre_libelle_renvoie_a_ce_qu_il_nomme() {
        ouvrir("indicateurs/N-A2I-01", "");

        assertThat(ecran())
                .contains("Autre libellé de", "/indicateurs/N-I05", "/indicateurs/N-I06")
                .contains("les données sont celles de N-I05, N-I06");
    }

    @Test
    void un_code_inconnu_en_propose_d_autres() {
        ouvrir("indicateurs/N-I5", "");

        assertThat(ecran()).contains("n'existe pas", "/indicateurs/N-I05");
    }

    @Test
    void un_code_de_dix_mille_signes_est_une_reponse_ordinaire() {
        ouvrir("indicateurs/" + "x".repeat(10_000), "");

        assertThat(ecran()).contains("n'existe pas", "…");
    }
}
