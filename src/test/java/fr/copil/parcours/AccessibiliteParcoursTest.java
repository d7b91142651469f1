package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.copil.essai.ParcoursEssai;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe grades serious or critical keeps someone out: none, in both themes. */
class AccessibiliteParcoursTest extends ParcoursEssai {

    private void passerEn(ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void la_page_de_connexion_est_accessible(ColorScheme theme) {
        passerEn(theme);
        page.navigate("/connexion?error");
        assertThat(page.locator("h1")).isVisible();

        assertThat(violationsGraves()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void le_tableau_de_bord_est_accessible(ColorScheme theme) {
        passerEn(theme);
        entrer();

        assertThat(violationsGraves()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void le_tableau_de_bord_reste_accessible_une_fois_tout_ouvert(ColorScheme theme) {
        reprendre("Membre du comité");
        passerEn(theme);
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
    @CsvSource(
            delimiter = '|',
            value = {
                "conventions | Conventions",
                "conventions/N | Convention nationale 2016-2020",
                "conventions/N?volet=engagements | Convention nationale 2016-2020",
                "conventions/N?volet=synthese | Convention nationale 2016-2020",
                "conventions/N?volet=valeurs | Convention nationale 2016-2020",
                "engagements/N-A2-03 | ",
                "engagements/inconnu | ",
                "indicateurs | Indicateurs",
                "indicateurs/N-M09 | ",
                "indicateurs/DNB-G?territoire=FR | Taux de réussite",
                "c/DNB-G-QPV-FR-2024-0000 | Ce code ne cite aucune valeur",
                "dispositifs | Dispositifs",
                "dispositifs/D1-01 | ",
                "territoires | Territoires",
                "territoires?dans=COM-44109 | Territoires : Nantes",
                "territoires/DEP-44 | Loire-Atlantique",
                "methode | Méthode",
                "methode?territoire=EPCI-244400404 | Méthode"
            })
    void chaque_ecran_est_accessible_dans_les_deux_themes(String adresse, String titre) {
        reprendre("Référent DSDEN");
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            passerEn(theme);
            page.navigate("/" + adresse);
            assertThat(page.locator("main h1").first()).isVisible();
            if (titre != null) {
                assertThat(page.locator("main h1").first()).containsText(titre);
            }

            assertThat(violationsGraves()).as(theme.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "engagements/LA-3.7-c1, .suivi-form",
        "a-mettre-a-jour, .travail-ligne",
        "conventions/LA?vue=etats, .tableau-etats",
        "conventions/LA?vue=frise, .frise",
        "conventions/LA?vue=instances, .seances"
    })
    void le_suivi_est_accessible_au_referent(String adresse, String attendu) {
        reprendre("Référent DSDEN");
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            passerEn(theme);
            page.navigate("/" + adresse);
            assertThat(page.locator(attendu).first()).isVisible();

            assertThat(violationsGraves()).as(theme.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void la_recherche_ouverte_est_accessible(ColorScheme theme) {
        reprendre("Membre du comité");
        passerEn(theme);
        page.navigate("/");
        attendreLesFigures();
        page.keyboard().press("Control+k");
        page.keyboard().type("nantes");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();

        assertThat(violationsGraves()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void la_page_d_une_adresse_inconnue_est_accessible(ColorScheme theme) {
        reprendre("Membre du comité");
        passerEn(theme);
        page.navigate("/nulle-part");
        assertThat(page.locator("h1")).isVisible();

        assertThat(violationsGraves()).isEmpty();
    }
}
