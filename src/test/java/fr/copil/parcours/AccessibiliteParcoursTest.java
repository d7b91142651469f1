package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import fr.copil.essai.ParcoursEssai;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe grades serious or critical keeps someone out: none, in both themes. */
class AccessibiliteParcoursTest extends ParcoursEssai {

    private void ouvrir(ColorScheme theme) {
        recommencer(new Browser.NewContextOptions().setColorScheme(theme));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void la_page_de_connexion_est_accessible(ColorScheme theme) {
        ouvrir(theme);
        page.navigate("/connexion?error");
        assertThat(page.locator("h1")).isVisible();

        assertThat(violationsGraves()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void le_tableau_de_bord_est_accessible(ColorScheme theme) {
        ouvrir(theme);
        entrer();

        assertThat(violationsGraves()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void le_tableau_de_bord_reste_accessible_une_fois_tout_ouvert(ColorScheme theme) {
        ouvrir(theme);
        entrer();
        page.navigate("/?territoire=DEP-99&comparaison=sexe");
        attendreLesFigures();
        for (String id : List.of("ecart-qpv", "moins-de-trois-ans", "couverture-pre", "avancement")) {
            bouton(figure(id), "Tableau").click();
            figure(id).locator("summary").click();
        }
        figure("avancement").locator(".figure-menu > button").click();

        assertThat(violationsGraves()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void la_page_d_une_adresse_inconnue_est_accessible(ColorScheme theme) {
        ouvrir(theme);
        entrer();
        page.navigate("/nulle-part");
        assertThat(page.locator("h1")).isVisible();

        assertThat(violationsGraves()).isEmpty();
    }
}
