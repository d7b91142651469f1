package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import fr.copil.essai.ParcoursEssai;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Colours that the reader has chosen take the place of ours: what meant something by a colour is still drawn. */
class CouleursForceesParcoursTest extends ParcoursEssai {

    private static final String COULEUR =
            """
            (e, [pseudo, propriete]) => getComputedStyle(e, pseudo || null).getPropertyValue(propriete)
            """;

    /** How many strokes a chart draws in a colour other than the background's: what is filled by default is no line. */
    private static final String TRAITS =
            """
            e => {
              const fond = getComputedStyle(document.body).backgroundColor;
              return [...(e.shadowRoot ?? e).querySelectorAll('path, line, polyline, rect, circle')]
                .map(trait => getComputedStyle(trait).stroke)
                .filter(couleur => couleur !== 'none' && couleur !== fond && couleur !== 'rgba(0, 0, 0, 0)').length;
            }
            """;

    /** By a sign, or by a form cut in a colour other than the background's. */
    private static final String ETAT_DESSINE =
            """
            e => {
              const forme = getComputedStyle(e, '::before');
              const signe = !['none', 'normal', '""'].includes(forme.content);
              return signe || (forme.maskImage !== 'none'
                && ![getComputedStyle(document.body).backgroundColor, 'rgba(0, 0, 0, 0)'].includes(forme.backgroundColor));
            }
            """;

    @BeforeEach
    void forcer() {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
    }

    private static String style(Locator de, String pseudo, String propriete) {
        return String.valueOf(de.first().evaluate(COULEUR, new String[] {pseudo, propriete}));
    }

    private static int traits(Locator de) {
        return (Integer) de.evaluate(TRAITS);
    }

    private String fond() {
        return style(page.locator("body"), "", "background-color");
    }

    @Test
    void les_graphiques_du_tableau_de_bord_et_l_entree_ou_l_on_est_restent_visibles() {
        entrer();

        for (Locator graphique : page.locator("copil-graphique").all()) {
            assertThat(traits(graphique)).isPositive();
        }
        Locator courante = page.locator("copil-menu > a[aria-current]");
        assertThat(style(courante, "", "text-decoration-line")).isEqualTo("underline");
        page.keyboard().press("Tab");
        assertThat(style(page.locator(":focus"), "", "outline-style")).isEqualTo("solid");
        assertThat(style(page.locator(":focus"), "", "outline-color")).isNotEqualTo(fond());
        Locator tableau = bouton(figure("ecart-qpv"), "Tableau");
        String avant = style(tableau, "", "background-color");
        tableau.click();
        assertThat(style(tableau, "", "background-color")).isNotEqualTo(avant);
    }

    @Test
    void d_une_convention_l_onglet_ouvert_la_barre_et_les_etats_restent_visibles() {
        entrer("Référent DSDEN", "/conventions/LA");
        assertThat(page.locator(".copil-onglets a[aria-current]")).isVisible();

        assertThat(style(page.locator(".copil-onglets a[aria-current]"), "", "border-bottom-color"))
                .isNotEqualTo(fond());
        assertThat(style(page.locator(".copil-onglets a:not([aria-current])"), "", "border-bottom-color"))
                .isEqualTo(fond());
        assertThat(style(page.locator(".avancement [data-etat='en-cours']"), "", "background-color"))
                .isNotEqualTo(fond())
                .isNotEqualTo("rgba(0, 0, 0, 0)");
        lesEtatsSontDessines();
    }

    @Test
    void les_tuiles_d_un_territoire_la_carte_et_les_etats_de_la_collecte_restent_visibles() {
        entrer("Référent DSDEN", "/territoires/DEP-44");
        assertThat(page.locator(".etincelle").first()).isVisible();
        assertThat(page.locator("copil-graphique svg").first()).isVisible();
        assertThat(traits(page.locator(".etincelle").first())).isPositive();
        // The outlines come after the rest of the map.
        assertThat(page.locator("copil-graphique svg path[stroke]").first()).isAttached();
        assertThat(traits(page.locator("copil-graphique").first())).isPositive();

        page.navigate("/collecte");
        assertThat(page.locator(".copil-etat").first()).isVisible();
        lesEtatsSontDessines();

        page.navigate("/indicateurs/DNB-G?territoire=FR");
        assertThat(page.locator("copil-graphique svg").first()).isVisible();
        for (Locator graphique : page.locator("copil-graphique:visible").all()) {
            assertThat(traits(graphique)).isPositive();
        }
    }

    private void lesEtatsSontDessines() {
        assertThat(page.locator("#contenu .copil-etat:visible").first()).isVisible();
        for (Locator etat : page.locator("#contenu .copil-etat:visible").all()) {
            assertThat(etat.evaluate(ETAT_DESSINE)).as(etat.innerText()).isEqualTo(true);
        }
    }
}
