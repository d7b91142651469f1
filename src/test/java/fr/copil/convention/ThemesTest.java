package fr.copil.convention;

import static fr.copil.convention.Exemples.engagement;
import static fr.copil.convention.Exemples.objectif;
import static org.assertj.core.api.Assertions.assertThat;

import fr.copil.indicateur.mesure.Theme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemesTest {

    private static final Themes THEMES = new Themes(
            Map.of("O", List.of(Theme.DECROCHAGE), "SIEN", List.of(Theme.PRE, Theme.PARENTS)),
            new Objectifs(List.of(objectif("O", null), objectif("O.1", "O"), objectif("P", null))));

    @Test
    void un_engagement_a_ses_propres_themes_et_non_ceux_de_son_objectif() {
        assertThat(THEMES.de(engagement("SIEN", TypeEngagement.ENGAGEMENT, "O")))
                .containsExactlyInAnyOrder(Theme.PRE, Theme.PARENTS);
    }

    @Test
    void sans_theme_il_a_ceux_de_l_objectif_le_plus_proche_au_dessus() {
        assertThat(THEMES.de(engagement("AUTRE", TypeEngagement.ENGAGEMENT, "O.1")))
                .containsExactly(Theme.DECROCHAGE);
    }

    @Test
    void sans_objectif_ou_sous_un_objectif_sans_theme_il_n_en_a_pas() {
        assertThat(THEMES.de(engagement("SEUL", TypeEngagement.ENGAGEMENT, null)))
                .isEmpty();
        assertThat(THEMES.de(engagement("MUET", TypeEngagement.ENGAGEMENT, "P")))
                .isEmpty();
    }
}
