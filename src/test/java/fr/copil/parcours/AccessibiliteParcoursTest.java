package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.copil.aide.EcransVerifies;
import fr.copil.essai.ParcoursEssai;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What axe finds, whatever the weight it gives it: nothing, in both themes; at every width on the screens declared. */
class AccessibiliteParcoursTest extends ParcoursEssai {

    private static final String SECRET = "tuiles rouges sous la pluie";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PasswordEncoder chiffrement;

    /** What is wider than its place: the page, or a part that would scroll under it. */
    private static final String DEPASSE =
            """
            () => [document.documentElement, ...document.querySelectorAll('main *')]
                .filter(e => e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
                    && (e === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(e).overflowX)))
                .map(e => e.tagName + '.' + e.className)
            """;

    private void rienDansLesDeuxThemes() {
        assertThat(violations()).isEmpty();
        assertThat(contrastesEn(ColorScheme.DARK)).as("sombre").isEmpty();
    }

    @Test
    void la_page_de_connexion_est_accessible() {
        page.navigate("/connexion?error");
        assertThat(page.locator("h1")).isVisible();

        rienDansLesDeuxThemes();
    }

    /** The pages beside the log-in, then the second one, of an account whose telephone is awaited. */
    @Test
    void les_pages_qui_entourent_la_connexion_sont_accessibles() {
        for (String adresse : List.of("connexion/oubli", "connexion/sans-compte?compte_ferme", "connexion/code")) {
            page.navigate("/" + adresse);
            assertThat(page.locator("h1")).isVisible();
            rienDansLesDeuxThemes();
        }
        jdbc.update(
                "insert into compte (identifiant, mot_de_passe, demonstration, version)"
                        + " values ('acces44-essai', ?, false, 0)",
                chiffrement.encode(SECRET));
        jdbc.update("insert into mandat (compte, compte_key, role, audience, territoire)"
                + " values ('acces44-essai', 0, 'MEMBRE', 'PUBLIC', 'DEP-44')");
        jdbc.update("insert into second_facteur (compte, secret, pose_le, dernier_pas) values ('acces44-essai', '',"
                + " current_timestamp, 0)");
        try {
            page.navigate("/connexion");
            page.getByLabel("Compte", new Page.GetByLabelOptions().setExact(true))
                    .fill("acces44-essai");
            page.getByLabel("Mot de passe").fill(SECRET);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                    .click();
            assertThat(page.getByLabel("Code")).isVisible();

            rienDansLesDeuxThemes();
        } finally {
            jdbc.update("delete from compte where identifiant = 'acces44-essai'");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "administration/comptes, Comptes",
        "administration/comptes/membre, Compte membre",
        "administration/services, Services",
        "administration/publication, Publication des chiffres",
        "compte, Mon compte"
    })
    void les_comptes_sont_accessibles_a_l_administrateur(String adresse, String titre) {
        reprendre("Administrateur");
        page.navigate("/" + adresse);

        assertThat(page.locator("main h1").first()).containsText(titre);
        rienDansLesDeuxThemes();
    }

    @Test
    void le_bandeau_de_qui_voit_comme_un_autre_est_accessible() {
        reprendre("Administrateur");
        page.navigate("/administration/comptes/membre");
        page.getByText("Voir Copil comme ce compte").click();
        assertThat(page.locator(".copil-voir-comme")).isVisible();

        rienDansLesDeuxThemes();

        page.getByText("Revenir à mon compte").click();
        assertThat(page.locator("main h1").first()).containsText("Compte membre");
    }

    @Test
    void le_tableau_de_bord_est_accessible() {
        entrer();

        rienDansLesDeuxThemes();
    }

    @Test
    void le_tableau_de_bord_reste_accessible_une_fois_tout_ouvert() {
        reprendre("Membre du comité");
        page.navigate("/?territoire=DEP-99&comparaison=sexe");
        attendreLesFigures();
        for (String id : List.of("ecart-qpv", "moins-de-trois-ans", "couverture-pre", "avancement")) {
            bouton(figure(id), "Tableau").click();
            figure(id).locator("summary").click();
        }
        figure("avancement").locator(".figure-menu > button").click();

        rienDansLesDeuxThemes();
    }

    /** The screens that « Accessibilité » says are tried: the two read one file. */
    static List<EcransVerifies.Ecran> ecrans() {
        return EcransVerifies.lire();
    }

    /** A computer, a tablet, a telephone; then what is left of a computer's screen zoomed four times: no scroll sideways. */
    @ParameterizedTest
    @MethodSource("ecrans")
    void chaque_ecran_declare_est_accessible_dans_les_deux_themes_a_toutes_les_tailles(EcransVerifies.Ecran ecran) {
        reprendre(ecran.role());
        page.navigate(ecran.adresse());
        assertThat(page.locator(ecran.attendu()).first()).isVisible();

        for (int largeur : new int[] {1366, 820, 390}) {
            page.setViewportSize(largeur, 800);
            teinter(ColorScheme.LIGHT);
            // The menu takes its new places.
            page.evaluate("() => new Promise(fait => requestAnimationFrame(() => requestAnimationFrame(fait)))");
            assertThat(violations()).as("%d px", largeur).isEmpty();
            assertThat(contrastesEn(ColorScheme.DARK))
                    .as("%d px, sombre", largeur)
                    .isEmpty();
            assertThat((List<?>) page.evaluate(DEPASSE)).as("%d px", largeur).isEmpty();
        }
        page.setViewportSize(320, 256);
        page.waitForFunction("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }

    @Test
    void les_touches_du_clavier_sont_accessibles() {
        reprendre("Référent DSDEN");
        page.navigate("/a-mettre-a-jour");
        page.getByText("Touches du clavier").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();

        rienDansLesDeuxThemes();
    }

    @Test
    void la_recherche_ouverte_est_accessible() {
        reprendre("Membre du comité");
        page.navigate("/");
        attendreLesFigures();
        page.keyboard().press("Control+k");
        page.keyboard().type("nantes");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();

        rienDansLesDeuxThemes();
    }

    @Test
    void la_page_d_une_adresse_inconnue_est_accessible() {
        reprendre("Membre du comité");
        page.navigate("/nulle-part");
        assertThat(page.locator("h1")).isVisible();

        rienDansLesDeuxThemes();
    }
}
