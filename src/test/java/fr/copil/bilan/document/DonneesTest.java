package fr.copil.bilan.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.bilan.document.Donnees.Colonne;
import fr.copil.figure.Trait;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DonneesTest {

    private static Donnees annee(Double... valeurs) {
        return new Donnees(
                false,
                "",
                "",
                "%",
                null,
                null,
                List.of("2024"),
                Arrays.stream(valeurs)
                        .map(valeur -> new Colonne("", Trait.QPV, Arrays.asList(valeur), List.of("")))
                        .toList());
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
}
