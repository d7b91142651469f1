package fr.copil.action;

import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.commun.Etat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of participants below the DSDEN. */
class ComptesTest {

    @Test
    void de_un_a_quatre_le_nombre_entier_est_secret_et_zero_se_dit() {
        assertThat(new Comptes(4L, Map.of()).pour(false)).isEqualTo(Participants.SECRETS);
        assertThat(new Comptes(0L, Map.of()).pour(false).total()).isZero();
        assertThat(new Comptes(5L, Map.of()).pour(false).total()).isEqualTo(5);
        assertThat(new Comptes(null, Map.of()).pour(false).etat()).isEqualTo(Etat.NON_TRANSMIS);
    }

    @Test
    void une_petite_part_tait_celle_qui_la_dirait() {
        Participants lus = new Comptes(20L, Map.of(Part.FILLES, 17L, Part.GARCONS, 3L)).pour(false);

        assertThat(lus.total()).isEqualTo(20);
        assertThat(lus.parts()).isEmpty();
        assertThat(lus.detail()).isEqualTo("répartition par sexe : secret statistique");
        assertThat(lus.enClair(Part.FILLES)).isEqualTo(Etat.SECRET.libelle());
    }

    @Test
    void ce_qui_reste_du_tout_dit_autant_qu_une_part() {
        assertThat(new Comptes(20L, Map.of(Part.FILLES, 17L)).pour(false).parts())
                .isEmpty();
        assertThat(new Comptes(20L, Map.of(Part.DE_6_A_10, 10L, Part.DE_11_A_15, 8L))
                        .pour(false)
                        .parts())
                .isEmpty();
        assertThat(new Comptes(20L, Map.of(Part.FILLES, 12L)).pour(false).parts())
                .containsExactly(Map.entry(Part.FILLES, 12L));
    }

    @Test
    void un_partage_secret_laisse_dire_l_autre() {
        Participants lus = new Comptes(
                        20L, Map.of(Part.FILLES, 17L, Part.GARCONS, 3L, Part.DE_6_A_10, 10L, Part.DE_11_A_15, 10L))
                .pour(false);

        assertThat(lus.parts()).containsOnlyKeys(Part.DE_6_A_10, Part.DE_11_A_15);
        assertThat(lus.tues()).containsExactly(Part.Partage.SEXE);
    }

    @Test
    void la_dsden_lit_tout() {
        assertThat(new Comptes(3L, Map.of(Part.FILLES, 1L)).pour(true).parts())
                .containsExactly(Map.entry(Part.FILLES, 1L));
    }

    /** Whatever is typed, what is told leaves no number from 1 to 4, by itself nor by a difference. */
    @Test
    void rien_de_ce_qui_est_dit_ne_laisse_un_petit_nombre() {
        for (long total = 0; total <= 14; total++) {
            for (long filles = 0; filles <= total; filles++) {
                Participants lus =
                        new Comptes(total, Map.of(Part.FILLES, filles, Part.GARCONS, total - filles)).pour(false);
                Long dit = lus.total();
                assertThat(dit == null || dit == 0 || dit >= 5).isTrue();
                lus.parts().values().forEach(part -> assertThat(part == 0 || part >= 5)
                        .isTrue());
            }
        }
    }
}
