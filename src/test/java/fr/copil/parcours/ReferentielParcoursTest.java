package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.copil.essai.ParcoursEssai;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** "What did we sign?", from the dashboard. */
class ReferentielParcoursTest extends ParcoursEssai {

    private void touche(String... touches) {
        for (String touche : touches) {
            page.keyboard().press(touche);
        }
    }

    private void chercher(String texte, String attendu) {
        touche("Control+k");
        assertThat(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Chercher partout")))
                .isFocused();
        page.keyboard().type(texte);
        assertThat(page.locator("a[role=option]").first()).containsText(texte(attendu));
        touche("ArrowDown", "Enter");
    }

    /** Presses the tab key until the focus is there, as someone without a mouse does. */
    private void atteindre(String lien) {
        for (int i = 0; i < 80; i++) {
            touche("Tab");
            if (lien.equals(page.evaluate("document.activeElement.getAttribute('href')"))) {
                return;
            }
        }
        throw new AssertionError("No way to " + lien + " with the tab key");
    }

    @Test
    void du_tableau_de_bord_au_pre_en_rep_plus_puis_a_son_indicateur_et_a_la_loire_atlantique_au_clavier() {
        entrer();

        chercher("un pre pour chaque rep+", "REP+");
        attendreLAdresse("/engagements/");
        assertThat(page.locator("main h1")).containsText(texte("PRE"));
        String engagement = page.url();

        atteindre("/indicateurs/N-M09");
        touche("Enter");
        attendreLAdresse("/indicateurs/N-M09");
        assertThat(page.locator("main h1")).containsText("PRE");

        chercher("loire atlantique", "Loire-Atlantique");
        attendreLAdresse("/territoires/DEP-44");
        assertThat(page.locator("main h1")).containsText("Loire-Atlantique");

        page.goBack();
        attendreLAdresse("/indicateurs/N-M09");
        page.goBack();
        page.waitForURL(engagement);
        assertThat(page.locator("main h1")).containsText(texte("PRE"));
    }

    @Test
    void deux_clics_menent_a_ce_qui_est_signe() {
        entrer();

        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Menu principal"))
                .getByText("Conventions")
                .click();
        assertThat(page.locator("main h1")).hasText("Conventions");
        page.locator("main")
                .getByText("Convention Loire-Atlantique 2015-2020")
                .first()
                .click();

        attendreLAdresse("/conventions/LA");
        assertThat(page.locator("copil-liste").first()).isVisible();
    }

    @Test
    void une_liste_garde_ses_filtres_au_retour() {
        entrer("Membre du comité", "/indicateurs?q=decrochage");
        assertThat(page.locator("copil-liste tbody tr").first()).isVisible();
        int lignes = page.locator("copil-liste tbody tr").count();

        page.locator("copil-liste tbody a").first().click();
        attendreLAdresse("/indicateurs/");
        page.goBack();

        attendreLAdresse("/indicateurs?q=decrochage");
        assertThat(page.locator("copil-liste tbody tr")).hasCount(lignes);
    }

    @Test
    void l_export_suit_les_filtres_de_l_adresse_du_moment() throws IOException {
        entrer("Membre du comité", "/dispositifs");
        assertThat(page.locator("copil-liste tbody tr").first()).isVisible();
        page.navigate("/territoires?dans=DEP-44&niveau=reseau&ep=REP%2B");
        assertThat(page.locator("copil-liste tbody tr")).hasCount(5);

        Download fichier = page.waitForDownload(
                () -> page.locator("copil-liste a[href*='.csv']").first().click());

        String csv = Files.readString(fichier.path(), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1).filter(ligne -> ligne.contains("REP+"))).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/conventions",
                "/conventions/N",
                "/engagements/N-A2-03",
                "/indicateurs",
                "/indicateurs/N-M09",
                "/dispositifs",
                "/dispositifs/D1-01",
                "/territoires",
                "/territoires/DEP-44",
                "/methode?territoire=EPCI-244400404"
            })
    void un_telephone_ne_defile_pas_de_cote(String adresse) {
        reprendre("Membre du comité");
        page.setViewportSize(390, 844);

        page.navigate(adresse);
        assertThat(page.locator("main h1").first()).isVisible();

        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/engagements/N-A2-3, /engagements/N-A2-0",
        "/indicateurs/N-M99, /indicateurs/N-M09",
        "/territoires/DEP-999, /territoires/",
        "/conventions/LB, /conventions/LA"
    })
    void un_code_inconnu_propose_les_plus_proches(String adresse, String proche) {
        reprendre("Membre du comité");

        page.navigate(adresse);

        assertThat(page.locator("main")).containsText(Pattern.compile("n'existe pas|inconnu|ne conna"));
        assertThat(page.locator("main a[href^='" + proche + "']").first()).isVisible();
    }
}
