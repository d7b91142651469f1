package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.document.Donnees.Colonne;
import fr.copil.figure.Graphique;
import fr.copil.figure.Trait;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DonneesTest {

    private static Donnees annee(Double... valeurs) {
        return annees(
                List.of("2024"),
                Arrays.stream(valeurs)
                        .map(valeur -> new Colonne("", Trait.QPV, Arrays.asList(valeur), List.of("")))
                        .toList(),
                List.of());
    }

    /** Lines in percent. */
    static Donnees annees(List<String> annees, List<Colonne> colonnes, List<Graphique.EcartTrace> ecarts) {
        return new Donnees(false, "", "", "%", null, null, annees, colonnes, ecarts, List.of());
    }

    @Test
    void une_valeur_s_ecrit_du_cote_ou_la_ligne_voisine_est_la_plus_loin() {
        Donnees donnees = annee(89.4, 78.0, 72.6);

        assertThat(donnees.dessus(0, 0)).isTrue();
        assertThat(donnees.dessus(1, 0)).isTrue();
        assertThat(donnees.dessus(2, 0)).isFalse();
    }

    @Test
    void deux_valeurs_egales_s_ecrivent_de_part_et_d_autre() {
        Donnees donnees = annee(80.0, 80.0);

        assertThat(donnees.dessus(0, 0)).isTrue();
        assertThat(donnees.dessus(1, 0)).isFalse();
    }

    @Test
    void au_bout_d_un_crochet_d_ecart_la_valeur_s_ecrit_dehors_meme_si_une_cible_passe_de_ce_cote() {
        Donnees sans = annee(89.9, 83.7, 81.0);
        Donnees avec = annees(
                List.of("2024"), sans.colonnes(), List.of(new Graphique.EcartTrace("2024", 83.7, 89.9, "6,2 pts")));

        assertThat(sans.dessus(1, 0)).isTrue();
        assertThat(avec.dessus(0, 0)).isTrue();
        assertThat(avec.dessus(1, 0)).isFalse();
        assertThat(avec.dessus(2, 0)).isFalse();
    }
}
