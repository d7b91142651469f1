package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fr.copil.essai.ParcoursEssai;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A telephone, a tablet, a laptop, a wall, a sheet of paper: what can be measured of each. */
class FormatsParcoursTest extends ParcoursEssai {

    /** What is wider than its place: the page, or a part that would scroll under it. */
    private static final String DEPASSE =
            """
            () => [document.documentElement, ...document.querySelectorAll('main *')]
                .filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
                    && (e === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(e).overflowX)))
                .map(e => e.tagName + '.' + e.className)
            """;

    /** Entries on the line of the menu, its button included, by where they stand. */
    private static final String LIGNES_DU_MENU =
            """
            menu => new Set([...menu.querySelectorAll(':scope > a:not([slot])'),
                ...menu.shadowRoot.querySelectorAll('button:not([hidden])')]
                .map(e => Math.round(e.getBoundingClientRect().top + e.getBoundingClientRect().height / 2))).size
            """;

    /** The smallest letters that the room is shown, in px of the wall. */
    private static final String PLUS_PETITE_LETTRE =
            """
            racine => {
                const tailles = [];
                const voir = dans => dans.querySelectorAll('*').forEach(e => {
                    if (e.shadowRoot) voir(e.shadowRoot);
                    const mots = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
                    const place = e.getBoundingClientRect();
                    if (mots && e.tagName !== 'STYLE' && place.width > 2 && place.height > 2 && e.checkVisibility())
                        tailles.push(parseFloat(getComputedStyle(e).fontSize) * (e.currentCSSZoom ?? 1));
                });
                voir(racine);
                return Math.min(...tailles);
            }
            """;

    private Locator menu() {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Menu principal"));
    }

    private double haut(Locator quoi) {
        return ((Number) quoi.evaluate("e => e.getBoundingClientRect().top + scrollY")).doubleValue();
    }

    @ParameterizedTest
    @CsvSource({"390", "820", "1180", "1366", "1920"})
    void le_menu_tient_sur_une_ligne_et_montre_ou_l_on_est(int largeur) {
        reprendre("Référent DSDEN");
        page.setViewportSize(largeur, 900);
        for (String adresse : List.of("/conventions", "/a-mettre-a-jour")) {
            page.navigate(adresse);
            Locator ici = menu().locator("a[aria-current]");
            assertThat(ici).isVisible();

            assertThat(ici).not().hasAttribute("slot", "suite");
            if (largeur > 720) {
                assertThat(menu().evaluate(LIGNES_DU_MENU)).as(adresse).isEqualTo(1);
            } else {
                assertThat(menu().locator("> a:not([slot])")).hasCount(4);
            }
        }
    }

    @Test
    void ce_qui_n_a_pas_de_place_s_ouvre_se_parcourt_et_se_referme_au_clavier() {
        reprendre("Référent DSDEN");
        page.setViewportSize(820, 1180);
        page.navigate("/conventions");
        Locator plus = menu().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Plus…"));
        Locator seances = menu().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Séances"));
        assertThat(plus).hasAttribute("aria-expanded", "false");
        assertThat(seances).isHidden();

        plus.press("Enter");
        assertThat(plus).hasAttribute("aria-expanded", "true");
        assertThat(seances).isVisible();
        assertThat(violationsGraves()).isEmpty();
        page.keyboard().press("Escape");
        assertThat(seances).isHidden();
        assertThat(plus).isFocused();

        plus.press("Enter");
        while (!seances.evaluate("lien => lien === document.activeElement").equals(true)) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        attendreLAdresse("/seances");
        assertThat(menu().locator("a[aria-current]")).hasText("Séances");
        assertThat(seances).isVisible();
        assertThat(plus).hasAttribute("aria-expanded", "false");
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "820, 1180", "1366, 768"})
    void le_premier_titre_se_lit_sans_defiler(int largeur, int hauteur) {
        reprendre("Référent DSDEN");
        page.setViewportSize(largeur, hauteur);
        page.navigate("/");
        attendreLesFigures();

        assertThat(haut(page.locator("main h1"))).isLessThan(300);
        assertThat(haut(page.locator("copil-figure h2").first())).isLessThan(300);
    }

    @Test
    void sur_un_telephone_un_bouton_ouvre_les_choix_et_les_referme_une_fois_choisi() {
        reprendre("Membre du comité");
        page.setViewportSize(390, 844);
        page.navigate("/");
        attendreLesFigures();
        Locator puce = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Territoire, convention et session"));
        assertThat(territoire()).isHidden();

        puce.click();
        territoire().fill("Tours");
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("Tours"))
                .first()
                .click();

        assertThat(page.locator("h1")).containsText("Tours");
        assertThat(territoire()).isHidden();
        assertThat(puce).containsText("Tours");
        assertThat(puce).isFocused();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?territoire=DEP-44&convention=LA", "/?territoire=FR&convention=N", "/?territoire=COM-44184"})
    void le_tableau_de_bord_s_imprime_sur_une_page(String adresse) throws IOException {
        reprendre("Référent DSDEN");
        page.navigate(adresse);
        attendreLesFigures();
        assertThat(page.locator(".actualite ul ul").first()).isVisible();

        try (PDDocument papier = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(papier.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void une_liste_imprimee_garde_ses_colonnes_et_laisse_ses_telechargements() {
        reprendre("Référent DSDEN");
        page.navigate("/dispositifs");
        assertThat(page.locator(".liste-cadre")).isVisible();
        page.setViewportSize(690, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".liste-cadre thead th").last()).isVisible();
        assertThat((List<?>) page.evaluate(DEPASSE)).isEmpty();
        assertThat(page.locator("a[download]").first()).isHidden();
        assertThat(menu()).isHidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecart-qpv", "avancement"})
    void en_plein_ecran_la_salle_lit_la_source_et_un_titre_plus_grand_que_la_lecture(String id) {
        reprendre("Membre du comité");
        page.setViewportSize(1920, 1080);
        page.navigate("/");
        attendreLesFigures();
        figure(id)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Exporter"))
                .click();
        bouton(figure(id), "Plein écran").click();
        page.waitForFunction("document.fullscreenElement?.style.getPropertyValue('--grossissement') > 1");
        page.waitForTimeout(500);

        Locator figure = figure(id).locator("figure");
        assertThat(((Number) figure.evaluate(PLUS_PETITE_LETTRE)).doubleValue()).isGreaterThanOrEqualTo(28);
        String taille = "e => parseFloat(getComputedStyle(e).fontSize)";
        assertThat(((Number) figure.locator("h2").evaluate(taille)).doubleValue())
                .isGreaterThan(((Number) figure.locator("figcaption").evaluate(taille)).doubleValue());
        assertThat(figure.locator(".figure-source")).isVisible();
        assertThat(figure.evaluate("e => e.scrollHeight <= e.clientHeight")).isEqualTo(true);
        page.evaluate("document.exitFullscreen()");
    }

    @Test
    void la_connexion_montre_un_chiffre_dans_les_deux_themes() {
        page.navigate("/connexion");

        assertThat(page.locator(".connexion-apercu svg")).isVisible();
        assertThat(violationsGraves()).isEmpty();
        assertThat(contrastesGravesEn(ColorScheme.DARK)).isEmpty();
    }
}
