package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.copil.essai.ParcoursEssai;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is pressed goes away with its page: the keyboard and the voice go on from where one is, never from the top. */
class FocusParcoursTest extends ParcoursEssai {

    private Locator titre() {
        return page.locator("#contenu h1").first();
    }

    private void suivre(Locator lien, String vers) {
        lien.focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*" + vers + ".*"));
    }

    private Locator onglet(String nom) {
        return page.locator(".copil-onglets a", new Page.LocatorOptions().setHasText(nom));
    }

    @Test
    void une_page_qui_s_ouvre_se_lit_depuis_son_titre_et_l_on_revient_sur_le_lien_qui_y_menait() {
        entrer("Référent DSDEN", "/conventions");
        Locator convention = page.locator("#contenu tbody th a").nth(1);
        String adresse = convention.getAttribute("href").replaceAll("\\?.*", "");

        suivre(convention, adresse);
        assertThat(titre()).isFocused();

        page.goBack();
        assertThat(page.locator("#contenu tbody th a").nth(1)).isFocused();
    }

    @Test
    void une_entree_du_menu_mene_au_titre_de_sa_page() {
        entrer("Référent DSDEN", "/conventions");
        assertThat(titre()).isVisible();

        suivre(page.locator("copil-menu > a[href='/indicateurs']"), "/indicateurs");

        assertThat(titre()).isFocused();
        assertThat(titre()).containsText("Indicateurs");

        suivre(page.locator("#contenu tbody th a").first(), "/indicateurs/");
        assertThat(page.locator("#contenu h1:visible")).isFocused();
    }

    @Test
    void un_onglet_ouvert_garde_le_focus() {
        entrer("Référent DSDEN", "/conventions/LA");

        suivre(onglet("Frise"), "vue=frise");

        assertThat(page.locator(".frise")).isVisible();
        assertThat(onglet("Frise")).isFocused();
    }

    @Test
    void la_page_ou_l_on_arrive_commence_par_son_debut() {
        entrer("Référent DSDEN", "/conventions/LA");
        assertThat(titre()).isVisible();

        page.keyboard().press("Tab");

        assertThat(page.getByText("Aller au contenu")).isFocused();
    }

    @Test
    void un_refus_a_la_connexion_se_lit_sur_le_champ_a_reprendre() {
        page.navigate("/connexion");
        page.locator("#username").fill("membre");
        page.locator("#password").fill("un autre mot de passe");
        page.keyboard().press("Enter");

        Locator compte = page.locator("#username");
        assertThat(compte).isFocused();
        assertThat(compte).hasAttribute("aria-invalid", "true");
        assertThat(compte).hasAccessibleDescription(Pattern.compile("ne vont pas ensemble"));
    }

    @Test
    void ce_qui_se_referme_rend_le_focus_a_ce_qui_l_avait_ouvert() {
        entrer("Référent DSDEN", "/a-mettre-a-jour");
        Locator ouvrir = page.locator(".travail-ouvrir").first();
        ouvrir.click();
        assertThat(ouvrir).hasAccessibleName(Pattern.compile("^Refermer : "));
        assertThat(page.locator(".travail-ligne")
                        .first()
                        .getByRole(AriaRole.RADIO)
                        .first())
                .isFocused();
        ouvrir.click();
        assertThat(ouvrir).isFocused();

        page.navigate("/?territoire=DEP-44");
        attendreLesFigures();
        Locator suite = page.locator("#suite-de-ecart-qpv");
        suite.click();
        assertThat(page.locator(".copil-suite").first()).isVisible();
        suite.click();
        assertThat(suite).isFocused();
        assertThat(suite).hasAttribute("aria-expanded", "false");
    }
}
