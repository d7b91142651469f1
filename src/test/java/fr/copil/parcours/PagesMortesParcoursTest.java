package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.vaadin.flow.component.UI;
import fr.copil.bilan.BilansPropres;
import fr.copil.bilan.RemarqueService;
import fr.copil.direct.ui.PagesDEssai;
import fr.copil.essai.Chromium;
import fr.copil.essai.Coupure;
import fr.copil.essai.ParcoursEssai;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Pages whose browser was killed, cut or put to sleep, while others write. */
class PagesMortesParcoursTest extends ParcoursEssai {

    private static final int ONGLETS = 4;
    private static final int COMMENTAIRES = 60;

    /** More than what makes a reader absent, less than three heartbeats. */
    private static final Duration UN_PEU = Duration.ofMinutes(1);

    private static final Duration TROIS_BATTEMENTS = Duration.ofSeconds(200);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PagesDEssai pages;

    @Autowired
    private RemarqueService remarques;

    @Autowired
    private UserDetailsService comptes;

    private long id;

    @BeforeEach
    void ouvrirUnBilan() {
        jdbc.update("insert into bilan (convention, territoire, genre, annee, version, statut, cree_le)"
                + " values ('LA', 'DEP-44', 'ANNUEL', 2023, 1, 'BROUILLON', current_timestamp)");
        id = Objects.requireNonNull(jdbc.queryForObject("select max(id) from bilan", Long.class));
        jdbc.update(
                "insert into section_bilan (bilan, cle, titre, rang, visible, revision)"
                        + " values (?, 'synthese', 'Synthèse', 1, true, 0)",
                id);
    }

    @AfterEach
    void ranger() {
        SecurityContextHolder.clearContext();
        BilansPropres.effacer(jdbc);
    }

    private void commenter(int combien) {
        UserDetails referent = comptes.loadUserByUsername("referent");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(referent, null, referent.getAuthorities()));
        for (int i = 0; i < combien; i++) {
            remarques.ouvrir(id, "synthese", "Remarque " + i, false);
        }
    }

    private Locator presence() {
        return presence(page);
    }

    private static Locator presence(Page sur) {
        return sur.locator(".copil-presence").first();
    }

    private String adresse() {
        return "/bilans/" + id;
    }

    @Test
    void quatre_onglets_d_un_navigateur_tue_ne_coutent_rien_de_ce_qui_s_ecrit_puis_finissent() {
        entrer("Cabinet du sous-préfet", adresse());
        assertThat(page.locator("#synthese")).isVisible();
        List<UI> dAvant = pages.ouvertes();
        tuer();

        List<UI> mortes = pages.ouvertes().stream()
                .filter(ouverte -> !dAvant.contains(ouverte))
                .toList();
        assertThat(mortes).hasSize(ONGLETS);
        Awaitility.await().untilAsserted(() -> assertThat(pages.coupees()).containsAll(mortes));
        commenter(COMMENTAIRES);

        assertThat(page.locator("nav.bilan-plan")).containsText(texte(COMMENTAIRES + " commentaires non résolus"));
        assertThat(mortes).allMatch(PagesDEssai::riensAmasse);
        assertThat(presence()).hasText("Page également ouverte par la DSDEN.");

        pages.plusTard(UN_PEU);
        assertThat(presence()).isEmpty();
        assertThat(pages.ouvertes()).containsAll(mortes);

        pages.plusTard(TROIS_BATTEMENTS);
        assertThat(pages.ouvertes()).doesNotContainAnyElementsOf(mortes).containsAnyElementsOf(dAvant);
        commenter(1);
        assertThat(page.locator("nav.bilan-plan"))
                .containsText(texte((COMMENTAIRES + 1) + " commentaires non résolus"));
    }

    /** Four tabs of another person on the same bilan, whose browser then says nothing more. */
    private void tuer() {
        try (Chromium sien = new Chromium()) {
            BrowserContext dsden = sien.navigateur()
                    .newContext(new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:" + port));
            Page premiere = dsden.newPage();
            premiere.navigate("/");
            premiere.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Référent DSDEN"))
                    .click();
            assertThat(premiere.locator("copil-figure figcaption")).hasCount(4);
            for (int i = 0; i < ONGLETS; i++) {
                Page onglet = i == 0 ? premiere : dsden.newPage();
                onglet.navigate(adresse());
                assertThat(onglet.locator("#synthese")).isVisible();
            }
            assertThat(presence()).hasText("Page également ouverte par la DSDEN.");
            sien.tuer();
        }
    }

    @Test
    void une_ligne_coupee_un_peu_se_retrouve_a_jour_et_son_lecteur_present() throws IOException {
        try (Coupure ligne = passerParUneLigne()) {
            entrer("Cabinet du sous-préfet", adresse());
            Page dsden = ouvrirAussi("Référent DSDEN", adresse());
            assertThat(presence(dsden)).hasText("Page également ouverte par la préfecture.");
            page.evaluate("window.meme = true");

            ligne.couper();
            assertThat(page.getByText("Connexion interrompue")).isVisible();
            commenter(3);
            pages.plusTard(UN_PEU);
            assertThat(presence(dsden)).isEmpty();
            ligne.retablir();

            assertThat(page.locator("nav.bilan-plan")).containsText(texte("3 commentaires non résolus"));
            assertThat(presence(dsden)).hasText("Page également ouverte par la préfecture.");
            assertThat(page.evaluate("window.meme")).isEqualTo(true);
            page.navigate("about:blank");
        }
    }

    @Test
    void une_page_finie_pendant_une_longue_coupure_se_recharge_seule_avec_ce_qui_s_ecrivait() throws IOException {
        try (Coupure ligne = passerParUneLigne()) {
            entrer("Cabinet du sous-préfet", adresse());
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Écrire : Synthèse"))
                    .click();
            Locator champ = page.locator("copil-redaction [role=textbox]").first();
            champ.fill("Pas encore fini");
            page.waitForTimeout(1500);
            ligne.couper();
            assertThat(page.getByText("Connexion interrompue")).isVisible();
            pages.plusTard(TROIS_BATTEMENTS);
            commenter(1);
            ligne.retablir();

            assertThat(page.locator("nav.bilan-plan")).containsText(texte("1 commentaire non résolu"));
            assertThat(champ).hasText("Pas encore fini");
            page.navigate("about:blank");
        }
    }

    @Test
    void un_onglet_qui_dormait_se_recharge_seul() {
        entrer("Cabinet du sous-préfet", adresse());
        assertThat(page.locator("#synthese")).isVisible();

        pages.plusTard(TROIS_BATTEMENTS, endormie -> false);
        commenter(1);

        assertThat(page.locator("nav.bilan-plan")).containsText(texte("1 commentaire non résolu"));
    }
}
