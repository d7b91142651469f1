package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.copil.essai.ParcoursEssai;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a committee asks first, on a tablet, from the dashboard one arrives on: three clicks at the most each. */
class QuatreQuestionsParcoursTest extends ParcoursEssai {

    private static final int CLICS_MAX = 3;

    private int clics;

    @BeforeEach
    void arriver() {
        reprendre("Membre du comité");
        page.setViewportSize(820, 1180);
        page.navigate("/");
        assertThat(page.locator("copil-graphique").first()).isVisible();
    }

    private void cliquer(Locator quoi) {
        clics++;
        assertThat(clics).isLessThanOrEqualTo(CLICS_MAX);
        quoi.click();
    }

    /** Typed as people call it, and entered. */
    private void choisirLeTerritoire(String saisie) {
        cliquer(page.locator(".copil-puce > button"));
        Locator boite = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Territoire"));
        cliquer(boite);
        boite.fill(saisie);
        page.keyboard().press("Enter");
    }

    private Locator suite(String figure) {
        return page.locator("#suite-de-" + figure);
    }

    private Locator panneau() {
        return page.locator(".copil-suite");
    }

    @Test
    void ou_en_est_on_a_saint_nazaire() {
        choisirLeTerritoire("saint-nazaire");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Saint-Nazaire");
        assertThat(page.locator("#ecart-qpv figure")).isVisible();
    }

    @Test
    void pourquoi_l_ecart_s_est_creuse_en_paca() {
        choisirLeTerritoire("PACA");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Pattern.compile("Provence"));
        cliquer(suite("ecart-qpv"));

        assertThat(panneau()).containsText("L'écart par département");
        assertThat(panneau()).containsText("Bouches-du-Rhône");
    }

    @Test
    void qu_a_t_on_promis_et_qu_a_t_on_decide() {
        cliquer(suite("ecart-qpv"));

        assertThat(panneau()).containsText("Promis");
        assertThat(panneau().locator("a[href*='/engagements/LA-']").first()).isVisible();
        assertThat(panneau()).containsText("Décidé");
    }

    @Test
    void ce_que_l_on_regarde_reste_d_un_ecran_a_l_autre_et_dans_leurs_adresses() {
        page.setViewportSize(1366, 768);
        page.navigate("/?territoire=DEP-13&convention=PACA&periode=2023");
        assertThat(page.locator("copil-graphique").first()).isVisible();
        Locator menu = page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Menu principal"));

        menu.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Conventions"))
                .click();
        page.waitForURL(adresse -> adresse.endsWith("/conventions?tableau=DEP-13.PACA.2023"));
        // And it stays, once all that a click sets off is over.
        page.waitForTimeout(1_000);
        assertThat(page.url()).endsWith("/conventions?tableau=DEP-13.PACA.2023");
        page.reload();
        Locator suivi = page.locator(".copil-contexte");
        assertThat(suivi).hasText("Bouches-du-Rhône, 2023");

        menu.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Indicateurs"))
                .click();
        page.waitForURL(adresse -> adresse.endsWith("/indicateurs?tableau=DEP-13.PACA.2023"));
        suivi.click();
        page.waitForURL(adresse -> adresse.contains("territoire=DEP-13") && adresse.contains("periode=2023"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Bouches-du-Rhône");
    }

    @Test
    void une_page_peinte_avant_tout_script_laisse_la_place_a_la_vraie() {
        page.navigate("/indicateurs");
        assertThat(page.locator("main h1")).isVisible();

        assertThat(page.locator("#avant")).isHidden();
        assertThat(page.evaluate("document.elementFromPoint(40, 20).closest('.copil-barre') !== null"))
                .isEqualTo(true);
    }
}
