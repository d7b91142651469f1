package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.copil.essai.CopilEntier;
import fr.copil.essai.ParcoursEssai;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything with the keyboard alone. */
class ClavierParcoursTest extends ParcoursEssai {

    private static final String REP_PLUS = "Taux de scolarisation des moins de trois ans dans les REP+";

    private void touche(String... touches) {
        for (String touche : touches) {
            page.keyboard().press(touche);
        }
    }

    /** What has the focus, as a person hears it. */
    private String atteint() {
        return String.valueOf(
                page.evaluate(
                        """
                        () => {
                          const e = document.activeElement;
                          const nom = e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent;
                          return (e.closest('copil-figure')?.id ?? '') + '|' + nom.trim().replace(/\\s+/g, ' ');
                        }
                        """));
    }

    private Locator graphique(String figure) {
        return figure(figure).locator("copil-graphique");
    }

    @Test
    void on_se_connecte_sans_souris() {
        page.navigate("/connexion");
        Locator compte = page.locator("#username");
        compte.focus();

        page.keyboard().type("membre");
        touche("Tab");
        page.keyboard().type(CopilEntier.MOT_DE_PASSE);
        touche("Enter");

        attendreLesFigures();
        attendreLeTerritoire("Loire-Atlantique");
    }

    @Test
    void la_premiere_tabulation_propose_de_sauter_au_contenu() {
        entrer();
        page.evaluate("document.activeElement.blur()");

        touche("Tab");
        assertThat(page.getByText("Aller au contenu")).isFocused();
        assertThat(page.getByText("Aller au contenu")).isInViewport();

        touche("Enter");
        assertThat(page.locator("#contenu")).isFocused();
        touche("Tab");
        assertThat(territoire()).isFocused();
    }

    @Test
    void la_tabulation_suit_l_ordre_de_lecture() {
        entrer();
        page.locator("#contenu").focus();

        List<String> etapes = new ArrayList<>();
        for (int i = 0; i < 40 && etapes.stream().noneMatch(etape -> etape.startsWith("avancement|")); i++) {
            touche("Tab");
            etapes.add(atteint());
        }

        assertThat(etapes.stream().limit(3).toList()).containsExactly("|Territoire", "|Convention", "|Session");
        assertThat(etapes.stream()
                        .filter(etape -> etape.startsWith("ecart-qpv|"))
                        .map(etape -> etape.substring("ecart-qpv|".length()))
                        .map(etape -> etape.replaceFirst(" :.*| En 2024.*", ""))
                        .toList())
                .startsWith("Réussite au DNB", "Exporter", "Près d'un QPV", "REP+ et REP")
                .endsWith("Tableau", "D'où vient ce chiffre");
        assertThat(etapes.stream().map(etape -> etape.replaceFirst("\\|.*", "")).distinct())
                .containsExactly("", "ecart-qpv", "moins-de-trois-ans", "couverture-pre", "avancement");
    }

    @Test
    void le_territoire_se_choisit_avec_les_fleches() {
        entrer();
        territoire().focus();

        touche("ControlOrMeta+A");
        page.keyboard().type("indre");
        assertThat(page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions()
                                .setName("Indre (département)")
                                .setExact(true)))
                .isVisible();
        touche("ArrowDown", "Enter");

        attendreLeTerritoire("Indre");
        attendreLAdresse("territoire=DEP-36");
    }

    @Test
    void echap_referme_la_liste_sans_rien_changer() {
        entrer();
        territoire().focus();
        touche("ArrowDown");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();

        touche("Escape");

        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
        attendreLeTerritoire("Loire-Atlantique");
    }

    @Test
    void un_graphique_se_lit_valeur_par_valeur_avec_les_fleches() {
        entrer();
        graphique("ecart-qpv").focus();
        Locator annonce = page.locator("#copil-graphique-annonce");

        touche("ArrowRight");
        assertThat(graphique("ecart-qpv").locator(".bulle")).isVisible();
        assertThat(annonce).containsText("2024");
        String premiere = annonce.innerText();

        touche("ArrowLeft");
        assertThat(annonce).containsText("2023");

        touche("ArrowDown", "End");
        assertThat(annonce).containsText("2024");
        assertThat(annonce.innerText()).isNotEqualTo(premiere);

        touche("Escape");
        assertThat(graphique("ecart-qpv").locator(".bulle")).isHidden();
        assertThat(graphique("ecart-qpv")).isFocused();
    }

    @Test
    void des_barres_se_lisent_aussi_avec_les_fleches() {
        entrer();
        graphique("avancement").focus();
        Locator annonce = page.locator("#copil-graphique-annonce");

        touche("ArrowDown");
        assertThat(annonce).containsText(Pattern.compile("engagements? sur"));
        String premiere = annonce.innerText();
        touche("ArrowDown");

        assertThat(annonce).not().hasText(premiere);
    }

    @Test
    void un_graphique_dit_ce_qu_il_montre_a_qui_ne_le_voit_pas() {
        entrer();
        for (String id : List.of("ecart-qpv", "moins-de-trois-ans", "couverture-pre", "avancement")) {
            assertThat(graphique(id)).hasAttribute("role", "img");
            assertThat(graphique(id))
                    .hasAttribute(
                            "aria-label",
                            "Graphique : " + figure(id).locator("h2").innerText());
            assertThat(figure(id).locator("figcaption")).not().isEmpty();
        }
    }

    @Test
    void le_menu_d_une_figure_s_ouvre_se_parcourt_et_se_ferme_au_clavier() {
        entrer();
        Locator ouvrir = figure("couverture-pre").locator(".figure-menu > button");
        Locator menu = figure("couverture-pre").locator(".figure-menu ul");
        ouvrir.focus();

        touche("Enter");
        assertThat(menu).isVisible();
        assertThat(ouvrir).hasAttribute("aria-expanded", "true");
        touche("Tab");
        assertThat(bouton(figure("couverture-pre"), "Données (CSV)")).isFocused();

        touche("Escape");
        assertThat(menu).isHidden();
        assertThat(ouvrir).isFocused();
        assertThat(ouvrir).hasAttribute("aria-expanded", "false");
    }

    @Test
    void quitter_le_menu_le_referme() {
        entrer();
        Locator menu = figure("couverture-pre").locator(".figure-menu ul");
        figure("couverture-pre").locator(".figure-menu > button").focus();
        touche("Enter");
        assertThat(menu).isVisible();

        touche("Shift+Tab", "Shift+Tab");

        assertThat(menu).isHidden();
    }

    @Test
    void le_tableau_s_ouvre_et_se_parcourt_au_clavier() {
        entrer();
        bouton(figure("ecart-qpv"), "Tableau").focus();

        touche("Space");
        assertThat(figure("ecart-qpv").locator("table")).isVisible();

        touche("Shift+Tab");
        assertThat(figure("ecart-qpv").locator(".figure-source a")).isFocused();
        touche("Shift+Tab");
        assertThat(figure("ecart-qpv").locator(".figure-tableau")).isFocused();
    }

    @Test
    void des_chiffres_se_saisissent_sans_souris_et_un_bloc_de_tableur_s_y_colle() {
        entrer("Référent DSDEN", "/collecte/saisie?indicateur=N-I05&territoire=DEP-44&periode=2024");
        Locator premiere = page.getByLabel("Numérateur, Loire-Atlantique, Ensemble, 2024, " + REP_PLUS);
        premiere.focus();

        page.keyboard().type("12");
        touche("ArrowDown");
        assertThat(page.getByLabel("Numérateur, Loire-Atlantique, Réseaux REP+, 2024, " + REP_PLUS))
                .isFocused();
        page.evaluate(
                """
                () => {
                  const bloc = new DataTransfer();
                  bloc.setData('text/plain', '7\\t30\\n');
                  document.activeElement.dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: bloc, bubbles: true, cancelable: true }));
                }
                """);

        assertThat(page.getByText("2 cellules collées.")).isVisible();
        assertThat(page.getByLabel("Dénominateur, Loire-Atlantique, Réseaux REP+, 2024, " + REP_PLUS))
                .hasValue("30");
        assertThat(premiere).hasValue("12");
        assertThat(violationsGraves()).isEmpty();
        bouton(page.locator("body"), "Effacer la saisie").click();
        assertThat(page.getByText("La saisie est effacée.")).isVisible();
    }
}
