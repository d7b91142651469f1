package fr.copil.convention.ui;

import static fr.copil.convention.Exemples.valeur;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.convention.Exemples;
import fr.copil.ui.ListeModele.Cellule;
import fr.copil.ui.ListeModele.Ligne;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoletValeursTest {

    @Test
    void le_signe_se_lit_en_mots() {
        assertThat(VoletValeurs.texte(valeur("<", "10", null, "%"))).isEqualTo("moins de 10 %");
        assertThat(VoletValeurs.texte(valeur(">=", "2", null, "réunions par an")))
                .isEqualTo("au moins 2 réunions par an");
        assertThat(VoletValeurs.texte(valeur("environ", "56", null, "%"))).isEqualTo("environ 56 %");
        assertThat(VoletValeurs.texte(valeur("=", "22.7", null, "%"))).isEqualTo("22,7 %");
    }

    @Test
    void une_fourchette_garde_ses_deux_bornes() {
        assertThat(VoletValeurs.texte(valeur("=", "1500", "2000", "places")))
                .isEqualTo("1\u202F500 à 2\u202F000 places");
    }

    @Test
    void on_ne_compte_pas_de_dixiemes_de_volontaires() {
        assertThat(VoletValeurs.texte(valeur("=", "4700.0", null, "volontaires")))
                .isEqualTo("4\u202F700 volontaires");
    }

    @Test
    void une_annee_n_est_pas_une_quantite() {
        assertThat(VoletValeurs.texte(valeur("=", "2006", null, "année"))).isEqualTo("2006");
    }

    @Test
    void zero_est_une_valeur_et_l_absence_se_dit() {
        assertThat(VoletValeurs.texte(valeur("=", "0", null, "PRE"))).isEqualTo("0 PRE");
        assertThat(VoletValeurs.texte(valeur("", null, null, "pôles"))).isEqualTo("sans nombre");
    }

    @Test
    void un_territoire_inconnu_et_un_indicateur_absent_se_disent() {
        Ligne ligne = VoletValeurs.ligne(valeur("=", "1", null, ""));

        assertThat(ligne.cellules()).contains(Cellule.texte("non précisé"), Cellule.texte("aucun"));
    }

    @Test
    void les_cibles_se_comptent() {
        assertThat(VoletValeurs.de(Exemples.document("N", null, null), List.of(valeur("<", "10", null, "%")))
                        .propos())
                .isEqualTo("1 valeur relevée dans le document, dont 1 cible.");
    }
}
