package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.copil.essai.ParcoursEssai;
import fr.copil.essai.SuiviPropre;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One presenter, a wall, a follower, and a référent who saves meanwhile: a whole séance, from proposals to decisions. */
class SeanceParcoursTest extends ParcoursEssai {

    private static final String ENGAGEMENT = "LA-P-b";

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void effacer() {
        for (String table : new String[] {
            "comite_suite",
            "comite_decision",
            "comite_presence",
            "comite_point",
            "comite_seance",
            "comite_membre",
            "comite",
            "repere"
        }) {
            jdbc.update("delete from " + table);
        }
        jdbc.update("delete from seance");
        SuiviPropre.remettre(jdbc, ENGAGEMENT);
    }

    private Locator bouton(String nom) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(Pattern.compile("^" + texte(nom).pattern())));
    }

    private void preparer() {
        Locator comite = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Comité").setExact(true));
        comite.fill("Comité interministériel");
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Comité interministériel")))
                .click();
        page.getByLabel("Jour").fill("15/12/2026");
        page.keyboard().press("Tab");
        bouton("Préparer la séance").click();
        page.waitForURL(Pattern.compile("/seances/\\d+$"));
        bouton("Ajouter : Diviser par deux").click();
        assertThat(page.locator(".seances-points li")).hasCount(1);
        bouton("Ajouter : Écart de réussite").click();
        assertThat(page.locator(".seances-points li")).hasCount(2);
        assertThat(page.locator("h1")).containsText("Comité interministériel");
        tirer(1, 0);
        assertThat(page.locator(".seances-points li").first()).containsText("Écart de réussite");
        tirer(0, 1);
        assertThat(page.locator(".seances-points li").first()).containsText("Diviser par deux");
    }

    private void tirer(int de, int vers) {
        Locator points = page.locator(".seances-points li");
        points.nth(de).locator(".seances-titre").dragTo(points.nth(vers).locator(".seances-titre"));
    }

    /** To what is named, from where one is. */
    private void tabulerJusqua(Locator voulu) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (voulu.evaluate("e => e === document.activeElement").equals(true)) {
                return;
            }
        }
        assertThat(voulu).isFocused();
    }

    @Test
    void le_cabinet_prepare_et_ouvre_une_seance_au_clavier_seul() {
        entrer("Cabinet du sous-préfet", "/seances");
        Locator comite = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Comité").setExact(true));
        assertThat(comite).isVisible();
        tabulerJusqua(comite);
        page.keyboard().type("Comité interministériel");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Comité interministériel");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        tabulerJusqua(page.getByLabel("Jour").first());
        page.keyboard().type("15/12/2026");
        tabulerJusqua(bouton("Préparer la séance"));
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/seances/\\d+$"));
        assertThat(page.locator("#contenu h1")).isFocused();

        Locator ajouter = bouton("Ajouter : Diviser par deux");
        assertThat(ajouter).isVisible();
        tabulerJusqua(ajouter);
        page.keyboard().press("Enter");
        assertThat(page.locator(".seances-points li")).hasCount(1);
        bouton("Ouvrir la séance").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".seances-conduite")).containsText("point 1 sur 1");
    }

    @Test
    void une_seance_va_des_propositions_a_la_decision_et_la_salle_suit() {
        entrer("Cabinet du sous-préfet", "/seances");
        preparer();
        Assertions.assertThat(violationsGraves()).isEmpty();
        Assertions.assertThat(contrastesGravesEn(ColorScheme.DARK)).as("sombre").isEmpty();
        String seance = page.url().replaceAll(".*(/seances/\\d+).*", "$1");
        bouton("Ouvrir la séance").click();
        assertThat(page.locator(".seances-conduite")).containsText("point 1 sur 2");

        Page tablette = ouvrirAussi("Membre du comité", seance + "/projection");
        assertThat(tablette.locator("copil-projection h1")).containsText("Diviser par deux");

        // Three follow, each in a browser of their own: two members, and the référent.
        Page telephone = ouvrirAussi("Membre du comité", seance + "/projection");
        telephone.setViewportSize(390, 844);
        Page dsden = ouvrirAussi("Référent DSDEN", seance + "/projection");

        Page mur = page.context().newPage();
        mur.setViewportSize(1920, 1080);
        mur.navigate(seance + "/projection");
        assertThat(mur.locator("copil-projection dd").first()).containsText("non renseigné");
        enCours(ouvrirAussi("Référent DSDEN", "/engagements/" + ENGAGEMENT));
        assertThat(mur.locator("copil-projection dd").first()).containsText("en cours");

        mur.keyboard().press("PageDown");
        assertThat(mur.locator("copil-projection h1")).containsText("Écart de réussite");
        for (Page suiveur : List.of(tablette, telephone, dsden)) {
            assertThat(suiveur.locator("copil-projection h1")).containsText("Écart de réussite");
        }
        assertThat(mur.locator("copil-graphique svg text").first()).isVisible();
        Assertions.assertThat(petitCorps(mur))
                .as("pixels of the smallest print")
                .isGreaterThanOrEqualTo(28);

        tablette.getByText("Point précédent").click();
        assertThat(tablette.locator("copil-projection h1")).containsText("Diviser par deux");
        tablette.getByText("Revenir à l’animateur").click();
        assertThat(tablette.locator("copil-projection h1")).containsText("Écart de réussite");

        for (Page lue : List.of(mur, telephone, page)) {
            Assertions.assertThat(violationsGraves(lue)).as(lue.url()).isEmpty();
        }

        mur.keyboard().press("d");
        assertThat(mur.locator("copil-projection .figure-tableau")).isVisible();
        assertThat(tablette.locator("copil-projection .figure-tableau")).isVisible();
        mur.keyboard().press("s");
        assertThat(tablette.locator("copil-projection")).containsText("une seule série");
        mur.keyboard().press("Escape");
        assertThat(tablette.locator("copil-projection")).not().containsText("une seule série");
        assertThat(mur.locator("copil-graphique svg text").first()).isVisible();

        telephone
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Une série"))
                .click();
        assertThat(telephone.locator("copil-projection")).containsText("une seule série");
        assertThat(mur.locator("copil-projection")).not().containsText("une seule série");
        telephone.getByText("Revenir à l’animateur").click();

        mur.keyboard().press("b");
        assertThat(mur.locator("copil-projection .noir")).isVisible();
        mur.keyboard().press("b");
        assertThat(mur.locator("copil-projection .noir")).hasCount(0);
        mur.close();

        page.getByLabel("Décision", new Page.GetByLabelOptions().setExact(true)).fill("Réunir les villes");
        page.getByLabel("Qui (fonction et service)").fill("Cabinet, préfecture");
        bouton("Noter la décision").click();
        assertThat(page.locator(".seances-decision")).containsText("Réunir les villes");
        bouton("Clore la séance").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Clore").setExact(true))
                .click();
        assertThat(bouton("Clore la séance")).hasCount(0);
        assertThat(page.locator("main")).containsText("· close");
        for (String format : List.of("docx", "pdf")) {
            Assertions.assertThat(page.request()
                            .get("/export" + seance + "/releve." + format)
                            .body()
                            .length)
                    .as(format)
                    .isGreaterThan(5_000);
        }
        page.navigate("/?territoire=DEP-44&convention=LA");
        assertThat(page.locator(".seances-decision")).containsText("Réunir les villes");
    }

    private void enCours(Page referent) {
        referent.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("En cours"))
                .check();
        referent.locator(".suivi-form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enregistrer"))
                .click();
        assertThat(referent.locator(".suivi-annonce")).containsText("Enregistré");
    }

    /** Of the words of the chart and of the bar, as the wall draws them. */
    private static double petitCorps(Page mur) {
        return ((Number)
                        mur.evaluate(
                                """
                        () => {
                          const salle = document.querySelector('copil-projection');
                          const fois = Number(salle.style.getPropertyValue('--grossissement'));
                          const mots = [...salle.querySelector('copil-graphique').shadowRoot.querySelectorAll('text')];
                          const barre = salle.shadowRoot.querySelector('.barre');
                          return fois * Math.min(...[...mots, barre].map((m) => Number.parseFloat(getComputedStyle(m).fontSize)));
                        }
                        """))
                .doubleValue();
    }
}
