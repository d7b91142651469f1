package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.copil.essai.ParcoursEssai;
import org.junit.jupiter.api.Test;

/** Help, keys and foot of the page, as one meets them. */
class AideParcoursTest extends ParcoursEssai {

    private Locator touches() {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Touches du clavier sur cet écran"));
    }

    @Test
    void la_touche_d_interrogation_dit_les_touches_qui_marchent_ici_et_rend_le_focus() {
        reprendre("Membre du comité");
        page.navigate("/conventions/LA");
        Locator premiere = page.locator("copil-liste tbody th[scope=row] a").first();
        premiere.focus();

        page.keyboard().press("?");
        assertThat(touches()).containsText("Dans une liste");
        assertThat(touches()).not().containsText("Dans un graphique");
        page.keyboard().press("Escape");
        assertThat(touches()).hasCount(0);
        assertThat(premiere).isFocused();

        page.keyboard().press("ArrowDown");
        assertThat(page.locator("copil-liste tbody th[scope=row] a").nth(1)).isFocused();
    }

    @Test
    void on_ecrit_un_point_d_interrogation_dans_un_champ() {
        reprendre("Membre du comité");
        page.navigate("/aide");
        Locator champ = page.getByLabel("Chercher dans l'aide");
        champ.focus();

        page.keyboard().press("?");

        assertThat(champ).hasValue("?");
        assertThat(touches()).hasCount(0);
    }

    @Test
    void les_touches_qui_agissent_seules_se_desactivent_et_se_retrouvent_du_bas_de_la_page() {
        entrer("Membre du comité", "/aide");
        // Not the title of what it opens, which leaves at its own pace.
        Locator ouvrir = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Touches du clavier").setExact(true));
        ouvrir.click();
        Locator seules = touches().getByRole(AriaRole.CHECKBOX);
        seules.uncheck();
        touches().getByText("Fermer").click();
        assertThat(ouvrir).isFocused();

        page.keyboard().press("?");
        page.keyboard().press("/");
        assertThat(touches()).hasCount(0);
        assertThat(ouvrir).isFocused();

        ouvrir.click();
        assertThat(seules).not().isChecked();
        seules.check();
    }

    @Test
    void l_aide_se_trouve_par_la_recherche_de_la_barre_et_ses_images_se_voient() {
        reprendre("Référent DSDEN");
        page.navigate("/methode");
        assertThat(page.locator("#recherche-globale")).isVisible();
        page.keyboard().press("Control+k");
        page.keyboard().type("exemple de livraison");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Envoyer des chiffres"))
                .click();

        assertThat(page.locator("#envoyer-des-chiffres")).isInViewport();
        Locator image = page.locator(".aide-texte img").first();
        image.scrollIntoViewIfNeeded();
        page.waitForCondition(() -> (int) image.evaluate("i => i.naturalWidth") > 300);
    }

    @Test
    void l_accessibilite_se_lit_avant_de_se_connecter() {
        page.navigate("/connexion");
        page.getByText(texte("Accessibilité : partiellement conforme")).click();

        assertThat(page.locator("h1")).hasText("Déclaration d'accessibilité");
        assertThat(page.getByText("Défenseur des droits").first()).isVisible();
    }
}
