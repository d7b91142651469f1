package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import fr.copil.essai.CopilEntier;
import fr.copil.essai.ParcoursEssai;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class ConnexionParcoursTest extends ParcoursEssai {

    private static final String LIEN_PROFOND =
            "/?territoire=DEP-44&convention=LA&periode=2024&comparaison=ep#ecart-qpv";

    @Autowired
    private JdbcTemplate jdbc;

    private void remplir(String compte, String motDePasse) {
        page.getByLabel("Compte", new Page.GetByLabelOptions().setExact(true)).fill(compte);
        page.getByLabel("Mot de passe").fill(motDePasse);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
    }

    @Test
    void sans_session_toute_adresse_mene_a_la_connexion() {
        page.navigate("/");

        assertThat(page).hasTitle("Connexion · Copil");
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.locator("copil-figure")).hasCount(0);
    }

    @Test
    void les_mentions_se_lisent_avant_d_entrer() {
        page.navigate("/connexion");
        page.getByText("Mentions et données personnelles").click();

        assertThat(page).hasTitle("Mentions et données personnelles · Copil");
        assertThat(page.getByText("12 mois")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "Membre du comité, Loire-Atlantique",
        "Cabinet du sous-préfet, Loire-Atlantique",
        "Référent DSDEN, Loire-Atlantique",
        "Administrateur, France"
    })
    void un_clic_suffit_a_chaque_compte_de_demonstration(String role, String territoire) {
        entrerDUnClic(role);

        attendreLeTerritoire(territoire);
    }

    @Test
    void un_lien_profond_suivi_avant_la_connexion_mene_a_sa_vue() {
        page.navigate(LIEN_PROFOND);

        remplir("membre", CopilEntier.MOT_DE_PASSE);
        attendreLesFigures();

        attendreLAdresse("territoire=DEP-44", "convention=LA", "periode=2024", "comparaison=ep");
        assertThat(figure("ecart-qpv").locator("h2")).containsText("des REP+");
        assertThat(figure("ecart-qpv")).isInViewport();
    }

    @Test
    void un_mauvais_mot_de_passe_est_refuse_sans_dire_lequel_des_deux_est_faux() {
        page.navigate("/connexion");

        remplir("membre", "un autre mot de passe");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce compte et ce mot de passe ne vont pas ensemble.");
        assertThat(page.getByLabel("Mot de passe")).isEmpty();
    }

    @Test
    void derriere_un_mandataire_la_demonstration_n_existe_pas() {
        page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "192.0.2.1"));
        page.navigate("/connexion");
        assertThat(page.getByText("Comptes de démonstration")).hasCount(0);

        remplir("membre", CopilEntier.MOT_DE_PASSE);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce compte et ce mot de passe ne vont pas ensemble.");
    }

    @Test
    void une_session_de_demonstration_ouverte_ici_ne_passe_pas_par_un_mandataire() {
        entrer();

        page.setExtraHTTPHeaders(Map.of("Forwarded", "for=192.0.2.1"));
        page.navigate("/");
        assertThat(page).hasTitle("Connexion · Copil");

        page.setExtraHTTPHeaders(Map.of());
        page.navigate("/");
        assertThat(page).hasTitle("Connexion · Copil");
    }

    @Test
    void qui_essaie_trop_de_mots_de_passe_attend() {
        page.navigate("/connexion");
        remplir("compte-a-deviner", "essai");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        // What the form sends, without showing its page each time.
        page.evaluate(
                """
                async () => {
                    const jeton = document.querySelector('meta[name=_csrf]').content;
                    for (let essai = 0; essai < 7; essai++) {
                        await fetch('/connexion', { method: 'POST', redirect: 'manual', body: new URLSearchParams(
                            { username: 'compte-a-deviner', password: 'essai ' + essai, _csrf: jeton }) });
                    }
                }
                """);
        remplir("compte-a-deviner", "essai encore");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Trop d'essais de suite.");
        assertThat(page).hasURL(Pattern.compile("/connexion\\?attendre"));
        assertThat(notes(12)).contains("ENTREE_REFUSEE  compte inconnu").containsOnlyOnce("FREIN  compte inconnu");
    }

    /** The last lines of the audit log. */
    private List<String> notes(int combien) {
        return jdbc.queryForList(
                "select nature || ' ' || compte || ' ' || objet from audit order by numero desc fetch first " + combien
                        + " rows only",
                String.class);
    }

    @Test
    void un_compte_inconnu_recoit_la_meme_reponse() {
        page.navigate("/connexion");

        remplir("personne", CopilEntier.MOT_DE_PASSE);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce compte et ce mot de passe ne vont pas ensemble.");
    }

    @Test
    void se_deconnecter_ferme_la_session() {
        entrer();
        String ancienne = cookieDeSession();
        page.request().get("/export/territoires.csv?q=nantes");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se déconnecter"))
                .click();
        assertThat(page).hasTitle("Connexion · Copil");

        session().clearCookies();
        session()
                .addCookies(List.of(
                        new Cookie("JSESSIONID", ancienne).setUrl(page.url()).setHttpOnly(true)));
        Response reponse = page.navigate("/?territoire=DEP-44");
        assertThat(page).hasTitle("Connexion · Copil");
        assertThat(reponse.url()).contains("/connexion");
        assertThat(notes(3))
                .containsExactly(
                        "SORTIE membre session", "EXPORT membre /export/territoires.csv", "ENTREE membre session");
    }

    @Test
    void la_session_change_de_numero_en_se_connectant() {
        page.navigate("/connexion");
        String avant = cookieDeSession();

        remplir("membre", CopilEntier.MOT_DE_PASSE);
        attendreLesFigures();

        assertThat(cookieDeSession()).isNotEqualTo(avant);
    }

    @Test
    void le_temoin_de_session_est_hors_de_portee_des_scripts_et_des_autres_sites() {
        entrer();

        assertThat(session().cookies())
                .filteredOn(temoin -> temoin.name.equals("JSESSIONID"))
                .singleElement()
                .satisfies(temoin -> {
                    assertThat(temoin.httpOnly).isTrue();
                    assertThat(temoin.sameSite).isEqualTo(SameSiteAttribute.LAX);
                });
    }

    private String cookieDeSession() {
        return session().cookies().stream()
                .filter(temoin -> temoin.name.equals("JSESSIONID"))
                .map(temoin -> temoin.value)
                .findFirst()
                .orElseThrow();
    }
}
