package fr.copil.indicateur.mesure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Etat;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuptureTest {

    private static final Mesures DNB = new Mesures("DNB-G", CodeTerritoire.departement("44"), Population.ENSEMBLE);

    @Test
    void une_serie_d_un_seul_producteur_n_a_pas_de_rupture() {
        assertThat(Rupture.de(List.of(DNB.valeurSeule(2022, 80), DNB.valeurSeule(2024, 82))))
                .isEmpty();
    }

    @Test
    void un_producteur_qui_change_rompt_la_serie_a_sa_premiere_annee() {
        assertThat(Rupture.de(List.of(
                        DNB.valeurSeule(2022, 80),
                        Mesures.de("DSDEN", DNB.valeurSeule(2023, 81)),
                        Mesures.de("DSDEN", DNB.valeurSeule(2024, 82)))))
                .containsExactly(new Rupture(2023, "DEPP", "DSDEN"));
    }

    @Test
    void une_annee_sans_valeur_ne_rompt_rien() {
        assertThat(Rupture.de(List.of(
                        DNB.valeurSeule(2022, 80),
                        Mesures.de("DSDEN", DNB.sansValeur(2023, Etat.NON_TRANSMIS, 1)),
                        DNB.valeurSeule(2024, 82))))
                .isEmpty();
    }

    @Test
    void une_rupture_se_dit() {
        assertThat(new Rupture(2023, "DEPP", "DSDEN").enClair())
                .isEqualTo(
                        "Rupture de série en 2023 : source DEPP avant, DSDEN ensuite ; les deux ne se raccordent pas.");
    }
}
