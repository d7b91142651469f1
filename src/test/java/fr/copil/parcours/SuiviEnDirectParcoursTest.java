package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.copil.essai.ParcoursEssai;
import fr.copil.essai.SuiviPropre;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two people, two browsers: the référent saves, the other sees it where they are. */
class SuiviEnDirectParcoursTest extends ParcoursEssai {

    @Autowired
    private JdbcTemplate jdbc;

    private String engagement = "";

    @BeforeEach
    void choisir() {
        engagement = String.valueOf(jdbc.queryForObject(
                "select max(e.id) from engagement e join suivi s on s.engagement = e.id"
                        + " where e.convention = 'LA' and e.type = 'E' and s.etat = 'NON_RENSEIGNE'",
                String.class));
    }

    @AfterEach
    void remettre() {
        SuiviPropre.remettre(jdbc, engagement);
    }

    private void demarrerAilleurs() {
        Page referent = ouvrirAussi("Référent DSDEN", "/engagements/" + engagement);
        referent.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("En cours"))
                .check();
        referent.locator(".suivi-form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enregistrer"))
                .click();
        assertThat(referent.locator(".suivi-annonce")).containsText("Enregistré");
    }

    @Test
    void ce_que_le_referent_enregistre_se_voit_dans_l_arbre_ouvert_ailleurs() {
        entrer("Membre du comité", "/conventions/LA");
        Locator recherche = page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Rechercher"));
        recherche.focus();
        page.evaluate("window.meme = true");

        demarrerAilleurs();

        Locator ligne = page.locator(
                "tr", new Page.LocatorOptions().setHas(page.locator("a[href='/engagements/" + engagement + "']")));
        assertThat(ligne.locator("td[data-change]").first()).containsText("en cours");
        assertThat(page.locator("#copil-graphique-annonce")).containsText("en cours");
        assertThat(recherche).isFocused();
        Assertions.assertThat(page.evaluate("window.meme")).isEqualTo(true);
    }

    @Test
    void ce_que_l_on_est_en_train_d_ecrire_reste_quand_un_autre_enregistre() {
        entrer("Cabinet du sous-préfet", "/engagements/" + engagement);
        Locator phrase = page.locator("main vaadin-text-area textarea, main vaadin-text-field input")
                .first();
        phrase.focus();
        page.keyboard().type("Le rectorat attend ");

        demarrerAilleurs();

        assertThat(page.locator("copil-fiche [data-change]").first()).containsText("en cours");
        assertThat(page.locator(".copil-presence")).hasText("Page également ouverte par la DSDEN.");
        assertThat(phrase).isFocused();
        page.keyboard().type("la liste.");
        assertThat(phrase).hasValue("Le rectorat attend la liste.");
    }

    @Test
    void la_liste_de_travail_ouverte_ailleurs_suit_aussi() {
        entrer("Référent DSDEN", "/a-mettre-a-jour");
        Locator ligne = page.locator(
                ".travail-ligne",
                new Page.LocatorOptions().setHas(page.locator("a[href='/engagements/" + engagement + "']")));
        assertThat(page.locator(".travail-ligne").first()).isVisible();
        while (ligne.count() == 0) {
            page.getByText("Afficher la suite").click();
            page.waitForTimeout(500);
        }

        demarrerAilleurs();

        assertThat(ligne.locator(".copil-etat")).containsText("en cours");
    }

    @Test
    void deux_pages_sur_un_engagement_la_seconde_compare_et_choisit() {
        entrer("Référent DSDEN", "/engagements/" + engagement);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Suspendu"))
                .check();
        page.getByLabel("Pourquoi").fill("poste vacant");
        page.keyboard().press("Tab");

        demarrerAilleurs();
        page.locator(".suivi-form")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enregistrer"))
                .click();

        Locator conflit = page.locator(".suivi-conflit");
        assertThat(conflit).containsText("Cet engagement a changé pendant votre saisie");
        assertThat(conflit).containsText(texte("En place : en cours"));
        assertThat(conflit).containsText(texte("Votre saisie : suspendu : poste vacant"));
        Assertions.assertThat(violationsGraves()).isEmpty();

        conflit.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Votre saisie"))
                .check();
        bouton(conflit, "Enregistrer ce choix").click();

        assertThat(page.locator(".suivi-annonce")).containsText("Enregistré");
        assertThat(page.locator(".suivi-journal")).containsText("en cours → suspendu");
        assertThat(page.locator(".suivi-journal")).containsText("poste vacant");
    }

    @Test
    void un_engagement_se_met_a_jour_dans_la_liste_au_clavier_seul() {
        entrer("Référent DSDEN", "/a-mettre-a-jour");
        Locator premier = page.locator(".travail-ouvrir").first();
        premier.focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".travail-ouvrir").nth(1)).isFocused();
        Locator ligne = page.locator(".travail-ligne").nth(1);
        String adresse = ligne.locator("a").getAttribute("href");
        engagement = adresse.substring(adresse.lastIndexOf('/') + 1);

        page.keyboard().press("Enter");
        assertThat(ligne.getByRole(AriaRole.RADIO).first()).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(ligne.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("En cours")))
                .isChecked();
        page.keyboard().press("Control+Enter");

        assertThat(ligne.locator(".copil-etat")).containsText("en cours");
        assertThat(page.locator(".travail-ouvrir").nth(2)).isFocused();
    }
}
