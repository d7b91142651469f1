package fr.copil.indicateur.mesure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.copil.commun.Nombres;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassesTest {

    private static final Random HASARD = new Random(44);

    private static Classes classes(String unite, double... valeurs) {
        return Classes.de(DoubleStream.of(valeurs).boxed().toList(), unite);
    }

    private static List<String> libelles(String unite, double... valeurs) {
        return classes(unite, valeurs).libelles().stream()
                .map(libelle -> libelle.replace(Nombres.FINE, ' '))
                .toList();
    }

    @Test
    void dix_taux_distincts_font_cinq_classes_de_deux() {
        assertThat(libelles("%", 72.1, 76.4, 77.2, 80, 81.5, 82, 83.3, 84, 85.9, 91.25))
                .containsExactly("72,1 à 76,4 %", "77,2 à 80,0 %", "81,5 à 82,0 %", "83,3 à 84,0 %", "85,9 à 91,3 %");
    }

    @Test
    void les_bornes_sont_des_valeurs_observees_quel_que_soit_l_ordre() {
        assertThat(libelles("%", 90, 10, 50, 30, 70, 20, 80, 40, 60, 100))
                .containsExactly("10,0 à 20,0 %", "30,0 à 40,0 %", "50,0 à 60,0 %", "70,0 à 80,0 %", "90,0 à 100,0 %");
    }

    @Test
    void des_ex_aequo_ne_sont_jamais_separes_et_laissent_leurs_classes_aux_autres() {
        assertThat(libelles("nombre", 0, 0, 0, 0, 0, 0, 1, 2, 3, 4)).containsExactly("0", "1", "2", "3", "4");
        assertThat(libelles("nombre", 0, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4)).containsExactly("0", "1", "2", "3", "4");
        assertThat(libelles("nombre", 1, 2, 2, 2, 2, 2, 2, 3, 4, 5, 6, 7))
                .containsExactly("1", "2", "3 à 4", "5", "6 à 7");
    }

    @Test
    void deux_taux_qui_se_lisent_pareil_ont_la_meme_classe() {
        Classes classes = classes("%", 72.06, 72.14, 75, 76, 77, 78);

        assertThat(classes.libelles().getFirst()).isEqualTo("72,1" + Nombres.FINE + "%");
        assertThat(classes.rang(72.06)).isEqualTo(classes.rang(72.14)).isZero();
    }

    @Test
    void moins_de_cinq_valeurs_font_autant_de_classes() {
        assertThat(libelles("%", 30, 22.7, 30)).containsExactly("22,7 %", "30,0 %");
        assertThat(libelles("%", 30)).containsExactly("30,0 %");
        assertThat(libelles("%")).isEmpty();
    }

    @Test
    void chaque_unite_s_ecrit_a_la_francaise() {
        assertThat(libelles("élèves", 1200, 34500)).containsExactly("1 200 élèves", "34 500 élèves");
        assertThat(libelles("points", -3.2, 0)).containsExactly("−3,2 points", "0,0 points");
        assertThat(libelles("nombre", 98.4, 103)).containsExactly("98,4", "103,0");
        assertThat(libelles("", 2, 3)).containsExactly("2", "3");
    }

    @Test
    void une_valeur_qui_n_etait_pas_donnee_est_refusee_au_dessus_de_toutes() {
        assertThatThrownBy(() -> classes("%", 10, 20).rang(20.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void toute_serie_est_couverte_sans_trou_dans_l_ordre_et_de_facon_equilibree() {
        for (int essai = 0; essai < 200; essai++) {
            int taille = 1 + HASARD.nextInt(200);
            int plage = 1 + HASARD.nextInt(300);
            List<Double> valeurs = IntStream.range(0, taille)
                    .mapToObj(i -> HASARD.nextInt(plage) / 2.0)
                    .collect(Collectors.toCollection(ArrayList::new));
            Classes classes = Classes.de(valeurs, "%");
            Collections.sort(valeurs);

            assertThat(classes.libelles())
                    .hasSize((int) Math.min(5, valeurs.stream().distinct().count()));
            assertThat(valeurs.stream().map(classes::rang)).isSorted();
            assertThat(valeurs.stream().map(classes::rang).distinct())
                    .hasSize(classes.libelles().size());
        }
    }

    @Test
    void sans_ex_aequo_les_effectifs_ne_different_que_d_un() {
        IntStream.range(5, 120).forEach(taille -> {
            Classes classes = Classes.de(
                    IntStream.range(0, taille).mapToObj(i -> (double) i).toList(), "nombre");

            assertThat(IntStream.range(0, taille)
                            .mapToObj(classes::rang)
                            .collect(Collectors.groupingBy(rang -> rang, Collectors.counting()))
                            .values())
                    .allSatisfy(effectif -> assertThat(effectif).isBetween(taille / 5L, taille / 5L + 1));
        });
    }
}
