package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import fr.copil.convention.EngagementChange;
import fr.copil.convention.EtatSuivi;
import fr.copil.direct.Canal;
import fr.copil.essai.Coupure;
import fr.copil.essai.ParcoursEssai;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody commits shows on the screens of the others, and nothing else moves there. */
class DirectParcoursTest extends ParcoursEssai {

    private static final String CONVENTION = "LA";

    /** Everything that the page says by itself to a screen reader from now on. */
    private static final String ECOUTER_LES_ANNONCES =
            """
            window.annonces = [];
            const region = document.getElementById('copil-graphique-annonce');
            new MutationObserver(() => region.textContent && window.annonces.push(region.textContent))
                .observe(region, { childList: true, characterData: true, subtree: true });
            """;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationEventPublisher annonces;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Canal canal;

    private String engagement() {
        return String.valueOf(jdbc.queryForObject(
                "select min(e.id) from engagement e join suivi s on s.engagement = e.id"
                        + " where e.convention = ? and e.type = 'E' and s.etat = 'NON_RENSEIGNE'",
                String.class,
                CONVENTION));
    }

    private void changer(EtatSuivi etat, String... engagements) {
        new TransactionTemplate(transactions).executeWithoutResult(en -> {
            for (String engagement : engagements) {
                jdbc.update("update suivi set etat = ? where engagement = ?", etat.name(), engagement);
                annonces.publishEvent(new EngagementChange(engagement, CONVENTION));
            }
        });
    }

    private String titre(String engagement) {
        return String.valueOf(
                jdbc.queryForObject("select titre from engagement where id = ?", String.class, engagement));
    }

    private List<String> change = List.of();

    private String changerUn(EtatSuivi etat) {
        String engagement = engagement();
        change = List.of(engagement);
        changer(etat, engagement);
        return engagement;
    }

    @AfterEach
    void remettre() {
        change.forEach(engagement -> changer(EtatSuivi.NON_RENSEIGNE, engagement));
    }

    private void observer() {
        page.evaluate(ECOUTER_LES_ANNONCES);
        page.evaluate("window.meme = true");
    }

    private void verifierQueRienN_aBouge(Locator focus, double defilement) {
        assertThat(focus).isFocused();
        assertThat(((Number) page.evaluate("scrollY")).doubleValue()).isEqualTo(defilement);
        assertThat(page.evaluate("window.meme")).isEqualTo(true);
    }

    @SuppressWarnings("unchecked")
    private List<String> annoncees() {
        page.waitForFunction("window.annonces.length > 0");
        return (List<String>) page.evaluate("window.annonces");
    }

    private double defiler(int hauteur) {
        page.evaluate("y => scrollTo(0, y)", hauteur);
        return ((Number) page.evaluate("scrollY")).doubleValue();
    }

    @Test
    void le_tableau_de_bord_compte_ce_qui_vient_de_changer_sans_bouger() {
        entrer();
        territoire().focus();
        double defilement = defiler(200);
        observer();
        String avant = figure("avancement").locator("figcaption").innerText();

        changerUn(EtatSuivi.SUSPENDU);

        Locator lecture = figure("avancement").locator("figcaption");
        assertThat(lecture).containsText("1 suspendu");
        assertThat(simple(lecture.innerText())).isNotEqualTo(simple(avant)).contains("(modifié à l'instant)");
        assertThat(figure("ecart-qpv").locator("[data-change]")).hasCount(0);
        verifierQueRienN_aBouge(territoire(), defilement);
        assertThat(annoncees()).hasSize(1).first().asString().contains("1 suspendu");
        assertThat(violationsGraves()).isEmpty();
    }

    @Test
    void l_arbre_d_une_convention_change_sous_les_yeux_de_qui_le_filtre() {
        entrer("Membre du comité", "/conventions/" + CONVENTION);
        Locator recherche = page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Rechercher"));
        recherche.focus();
        double defilement = defiler(300);
        observer();

        String engagement = changerUn(EtatSuivi.SUSPENDU);

        Locator ligne = page.locator(
                "tr", new Page.LocatorOptions().setHas(page.locator("a[href='/engagements/" + engagement + "']")));
        assertThat(ligne.locator("td[data-change]")).containsText("suspendu");
        assertThat(page.locator(".avancement-mots [data-change]")
                        .filter(new Locator.FilterOptions().setHasText("1 suspendu")))
                .isVisible();
        verifierQueRienN_aBouge(recherche, defilement);
        assertThat(annoncees()).singleElement().satisfies(phrase -> assertThat(simple(phrase))
                .isEqualTo(simple(titre(engagement).replace(" :", "\u00a0:"))
                        + ", état : de « non renseigné » à « suspendu »."));
        assertThat(violationsGraves()).isEmpty();
    }

    @Test
    void un_changement_de_plusieurs_engagements_s_annonce_une_fois() {
        entrer("Membre du comité", "/conventions/" + CONVENTION);
        assertThat(page.locator("copil-liste tbody tr").first()).isVisible();
        observer();
        change = jdbc.queryForList(
                "select e.id from engagement e join suivi s on s.engagement = e.id where e.convention = ?"
                        + " and e.type = 'E' and s.etat = 'NON_RENSEIGNE' order by e.rang fetch first 5 rows only",
                String.class,
                CONVENTION);

        changer(EtatSuivi.ABANDONNE, change.toArray(String[]::new));

        assertThat(page.locator("copil-liste tr:has(td[data-change])")).hasCount(5);
        assertThat(annoncees()).singleElement().asString().startsWith("5 lignes ont changé.");
    }

    @Test
    void la_page_d_un_engagement_et_la_liste_des_conventions_suivent() {
        entrer("Membre du comité", "/engagements/" + engagement());
        Page liste = ouvrirAussi("Référent DSDEN", "/conventions");
        assertThat(liste.locator("copil-liste tbody tr").first()).isVisible();
        assertThat(page.locator("copil-fiche h1")).isVisible();

        changerUn(EtatSuivi.SUSPENDU);

        assertThat(page.locator("copil-fiche [data-change]")).containsText("suspendu");
        assertThat(liste.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Suspendus")))
                .isVisible();
    }

    @Test
    void une_lecture_se_refait_avec_les_droits_de_chaque_lecteur() {
        entrer("Membre du comité", "/essai/lecteur");
        Page referent = ouvrirAussi("Référent DSDEN", "/essai/lecteur");
        assertThat(page.locator("#relu")).hasText("ouvert");
        assertThat(referent.locator("#relu")).hasText("ouvert");

        canal.publier(Set.of("essai:lecteur"));

        assertThat(page.locator("#relu")).hasText("membre, audience COMITE, rang 2");
        assertThat(referent.locator("#relu")).hasText("referent, audience DSDEN, rang 3");
    }

    @Test
    void on_voit_qui_a_la_meme_page_tant_qu_il_y_est() {
        entrer("Membre du comité", "/engagements/" + engagement());
        Locator presence = page.locator(".copil-presence");
        assertThat(presence).isEmpty();

        Page prefecture = ouvrirAussi("Cabinet du sous-préfet", "/engagements/" + engagement());
        assertThat(presence).hasText("Page également ouverte par la préfecture.");
        assertThat(prefecture.locator(".copil-presence")).hasText("Page également ouverte par un membre du comité.");

        prefecture.close();
        assertThat(presence).isEmpty();
    }

    @Test
    void une_coupure_se_dit_en_une_ligne_puis_la_page_se_retrouve_a_jour_sans_recharger() throws IOException {
        try (Coupure ligne = passerParUneLigne()) {
            entrer("Membre du comité", "/conventions/" + CONVENTION);
            assertThat(page.locator("copil-liste tbody tr").first()).isVisible();
            page.evaluate("window.meme = true");

            ligne.couper();
            assertThat(page.getByText("Connexion interrompue")).isVisible();
            changerUn(EtatSuivi.SUSPENDU);
            ligne.retablir();

            assertThat(page.locator(".avancement-mots .copil-etat", new Page.LocatorOptions().setHasText("1 suspendu")))
                    .isVisible();
            assertThat(page.getByText("Connexion interrompue")).isHidden();
            assertThat(page.evaluate("window.meme")).isEqualTo(true);
            page.navigate("about:blank");
        }
    }

    @Test
    void une_session_terminee_ramene_a_la_meme_page_apres_la_connexion() {
        entrer("Membre du comité", "/conventions/" + CONVENTION + "?etat=en-cours");
        assertThat(page.locator(".convention-entete h1")).isVisible();

        // What the browser keeps sending once the server has forgotten it.
        session()
                .addCookies(List.of(new Cookie("JSESSIONID", "0123456789ABCDEF")
                        .setDomain("127.0.0.1")
                        .setPath("/")));
        page.evaluate("window.dispatchEvent(new Event('online'))");

        page.waitForURL("**/connexion");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Membre du comité"))
                .click();
        attendreLAdresse("/conventions/" + CONVENTION + "?etat=en-cours");
    }
}
