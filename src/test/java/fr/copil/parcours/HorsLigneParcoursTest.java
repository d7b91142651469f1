package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.copil.essai.Coupure;
import fr.copil.essai.ParcoursEssai;
import fr.copil.essai.SuiviPropre;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Decision 0056. */
class HorsLigneParcoursTest extends ParcoursEssai {

    private static final String ENGAGEMENT = "LA-3.7-c1";

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void ranger() {
        SuiviPropre.remettre(jdbc, ENGAGEMENT);
    }

    private Locator bande() {
        return page.locator(".copil-hors-ligne");
    }

    private Locator phrase() {
        return page.getByLabel("Phrase", new Page.GetByLabelOptions().setExact(false))
                .first();
    }

    @Test
    void coupee_la_page_reste_ce_qui_est_tape_aussi_et_enregistrer_part_au_retour() throws IOException {
        try (Coupure ligne = passerParUneLigne()) {
            entrer("Référent DSDEN", "/engagements/" + ENGAGEMENT);
            // Its name then says that it waits.
            Locator enregistrer =
                    page.locator(".suivi-form button.copil-bouton").first();
            assertThat(enregistrer).isVisible();

            ligne.couper();
            assertThat(bande()).containsText("Connexion interrompue");
            phrase().fill("dit pendant la coupure");
            enregistrer.click();
            assertThat(bande()).containsText(texte("« Enregistrer » attend la connexion"));
            assertThat(enregistrer).hasAttribute("data-attend", "");
            page.locator(".copil-barre copil-menu > a").nth(1).click();
            assertThat(bande()).containsText("vous restez sur cette page");
            assertThat(phrase()).hasValue("dit pendant la coupure");
            assertThat(page.locator("iframe")).hasCount(0);

            ligne.retablir();
            assertThat(bande()).containsText("Ce qui attendait est parti");
            assertThat(page.locator("#contenu")).containsText("dit pendant la coupure");
            page.waitForCondition(() -> Integer.valueOf(1)
                    .equals(jdbc.queryForObject(
                            "select count(*) from journal_suivi where engagement = ? and texte = 'dit pendant la coupure'",
                            Integer.class,
                            ENGAGEMENT)));
            page.navigate("about:blank");
        }
    }

    @Test
    void revenir_en_arriere_pendant_la_coupure_garde_la_page_et_y_va_ensuite() throws IOException {
        try (Coupure ligne = passerParUneLigne()) {
            entrer("Membre du comité", "/conventions");
            page.locator("copil-liste a[href='/conventions/LA']").first().click();
            assertThat(page.locator(".convention-entete h1")).isVisible();

            ligne.couper();
            assertThat(bande()).containsText("Connexion interrompue");
            page.evaluate("history.back()");
            page.waitForURL("**/conventions");
            assertThat(page.locator(".convention-entete h1")).isVisible();
            assertThat(page.locator("iframe")).hasCount(0);

            ligne.retablir();
            assertThat(page.locator("main h1").first()).hasText("Conventions");
            page.navigate("about:blank");
        }
    }

    @Test
    void une_page_demandee_sans_serveur_est_la_notre_et_revient_seule() throws IOException {
        try (Coupure ligne = passerParUneLigne()) {
            entrer("Membre du comité", "/methode");
            // What it is still loading would be cut too, and say so.
            assertThat(page.locator("main h1").first()).isVisible();
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");

            ligne.couper();
            page.navigate("/conventions");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Copil ne répond pas")))
                    .isVisible();
            assertThat(page).hasURL(Pattern.compile(".*/conventions"));

            ligne.retablir();
            assertThat(page.locator("main h1").first()).hasText("Conventions");
            page.navigate("about:blank");
        }
    }

    @Test
    void une_page_rechargee_pendant_la_coupure_rend_ce_que_l_on_y_tapait() throws IOException {
        try (Coupure ligne = passerParUneLigne()) {
            entrer("Référent DSDEN", "/engagements/" + ENGAGEMENT);
            assertThat(phrase()).isVisible();
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");
            ligne.couper();
            assertThat(bande()).containsText("Connexion interrompue");
            phrase().fill("presque perdu");
            page.onDialog(question -> question.accept());
            page.reload();
            assertThat(page.getByText("vous le retrouverez sur la page")).isVisible();

            ligne.retablir();
            assertThat(bande()).containsText("presque perdu");
            bouton(bande(), "C'est repris, oublier").click();
            assertThat(bande()).hasCount(0);
            page.reload();
            assertThat(phrase()).isVisible();
            assertThat(bande()).hasCount(0);
            page.navigate("about:blank");
        }
    }
}
