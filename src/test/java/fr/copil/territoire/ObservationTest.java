package fr.copil.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Calcul;
import fr.copil.commun.Etat;
import fr.copil.commun.Nombres;
import fr.copil.territoire.FicheTerritoire.Observation;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationTest {

    private static Observation valeur(Calcul calcul, String unite, String valeur) {
        return observation(calcul, unite, valeur, Etat.VALEUR);
    }

    private static Observation observation(Calcul calcul, String unite, String valeur, Etat etat) {
        return new Observation(
                "X-1",
                "Essai",
                calcul,
                unite,
                2024,
                true,
                null,
                null,
                new BigDecimal(valeur),
                etat,
                "1 département sur 101 : Loire-Atlantique",
                false);
    }

    @Test
    void on_ne_compte_pas_de_dixiemes_de_volontaires() {
        Observation volontaires = valeur(Calcul.VALEUR, "volontaires", "4700.0");

        assertThat(volontaires.enClair(volontaires.decimales()).replace(Nombres.FINE, ' '))
                .isEqualTo("4 700");
    }

    @Test
    void une_colonne_a_une_seule_precision() {
        Observation entiere = valeur(Calcul.VALEUR, "%", "86");
        Observation precise = valeur(Calcul.VALEUR, "%", "84.5");

        assertThat(entiere.decimales()).isZero();
        assertThat(precise.decimales()).isEqualTo(1);
        assertThat(entiere.enClair(1).replace(Nombres.FINE, ' ')).isEqualTo("86,0 %");
        assertThat(precise.enClair(1).replace(Nombres.FINE, ' ')).isEqualTo("84,5 %");
    }

    @ParameterizedTest
    @CsvSource({"RESTREINT, diffusion restreinte", "SECRET, secret statistique", "NON_TRANSMIS, non transmis"})
    void ce_qui_n_a_pas_de_valeur_dit_pourquoi(Etat etat, String dit) {
        assertThat(observation(Calcul.VALEUR, "%", "12", etat).enClair(1)).isEqualTo(dit);
    }

    @Test
    void un_chiffre_partiel_dit_ce_qui_y_est() {
        assertThat(observation(Calcul.VALEUR, "%", "12", Etat.PARTIEL).enClair(0))
                .isEqualTo("partiel (1 département sur 101 : Loire-Atlantique)");
    }
}
