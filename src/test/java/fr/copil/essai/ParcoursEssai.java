package fr.copil.essai;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.copil.acces.Demonstration;
import fr.copil.acces.Role;
import fr.copil.commun.Nombres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A journey in a real Chromium. Whatever it does, it must leave no error in the console, call no other machine, and never
 * show the password in an address.
 */
@CopilEntier
public abstract class ParcoursEssai {

    private static final Pattern JETON = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static final String AXE = AxeBuilder.getAxeScript();

    private static final String VIOLATIONS =
            """
            async ({ impacts, regles }) => (await axe.run(document, { resultTypes: ['violations'], preload: false, ...regles })).violations
                .filter(regle => impacts.includes(regle.impact))
                .map(regle => regle.id + ' : ' + regle.nodes.map(noeud => noeud.target.join(' ')).join(', '))
            """;

    private static final List<String> GRAVES = List.of("serious", "critical");
    private static final List<String> TOUTES = List.of("minor", "moderate", "serious", "critical");

    /** What a theme can change: colours alone. */
    private static final Map<String, ?> CONTRASTES = Map.of("runOnly", List.of("color-contrast", "link-in-text-block"));

    /** Of what axe leaves aside unless it is asked: targets of 24 px, and a name that holds what is read. */
    private static final Map<String, ?> EN_PLUS = Map.of(
            "rules",
            Map.of(
                    "target-size", Map.of("enabled", true),
                    "label-content-name-mismatch", Map.of("enabled", true)));

    /** The account behind each button of the log-in page. */
    private static final Map<String, String> COMPTES = Map.of(
            Role.MEMBRE.libelle(), "membre",
            Role.CABINET.libelle(), "cabinet",
            Role.REFERENT.libelle(), "referent",
            Role.ADMINISTRATEUR.libelle(), "admin");

    @RegisterExtension
    static final ChromiumPartage CHROMIUM = new ChromiumPartage();

    /** Browsers that the tests of the class leave logged in, by role. */
    private static final Map<String, BrowserContext> LAISSEES = new HashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private Demonstration demonstration;

    private final List<String> erreurs = new ArrayList<>();
    private final List<String> adresses = new ArrayList<>();
    private final List<BrowserContext> autres = new ArrayList<>();
    private BrowserContext session;
    private boolean coupee;
    protected Page page;

    @AfterAll
    static void libererLesSessionsLaissees() {
        LAISSEES.values().forEach(CHROMIUM::liberer);
        LAISSEES.clear();
    }

    @BeforeEach
    void ouvrirUneSession() {
        session = nouvelleSession();
        page = nouvellePage(session);
    }

    /**
     * Someone who logged in once and opens page after page, in the browser that the tests of the class leave to each other:
     * for those that look at pages and change nothing, neither on the server nor in the browser.
     */
    protected void reprendre(String role) {
        BrowserContext laissee = LAISSEES.get(role);
        if (laissee == null) {
            entrer(role);
            LAISSEES.put(role, session);
        } else {
            CHROMIUM.liberer(session);
            session = laissee;
            page = nouvellePage(session);
        }
    }

    /** The same person, by a line that the test may cut: what the browser says of the cut is no fault. */
    protected Coupure passerParUneLigne() throws IOException {
        Coupure ligne = new Coupure(port);
        CHROMIUM.liberer(session);
        coupee = true;
        session = CHROMIUM.navigateur()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("fr-FR")
                        .setBaseURL("http://127.0.0.1:" + ligne.port()));
        session.setDefaultTimeout(Chromium.PATIENCE_EN_MS);
        page = session.newPage();
        page.onPageError(erreur -> {
            // A script that the cut kept from coming has no more to say than that.
            if (!erreur.endsWith(": Event")) {
                erreurs.add(erreur);
            }
        });
        return ligne;
    }

    /** Another person beside the first one, in a browser of their own, logged in, where they look. */
    protected Page ouvrirAussi(String role, String adresse) {
        BrowserContext autre = nouvelleSession();
        autres.add(autre);
        passerLaPorte(autre, role);
        Page sienne = nouvellePage(autre);
        sienne.navigate(adresse);
        return sienne;
    }

    private BrowserContext nouvelleSession() {
        return CHROMIUM.session("http://127.0.0.1:" + port);
    }

    private Page nouvellePage(BrowserContext dans) {
        Page nouvelle = dans.newPage();
        nouvelle.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                erreurs.add(message.text() + " " + message.location());
            }
        });
        nouvelle.onPageError(erreurs::add);
        nouvelle.onRequest(requete -> adresses.add(requete.url()));
        return nouvelle;
    }

    @AfterEach
    void finir() {
        adresses.add(page.url());
        if (LAISSEES.containsValue(session)) {
            page.close();
        } else if (coupee) {
            session.close();
        } else {
            CHROMIUM.liberer(session);
        }
        autres.forEach(CHROMIUM::liberer);
        assertThat(erreurs).as("errors in the console").isEmpty();
        assertThat(adresses).allSatisfy(adresse -> assertThat(adresse)
                .doesNotContain(CopilEntier.MOT_DE_PASSE)
                .matches("(http://127\\.0\\.0\\.1:" + port + "/|data:|blob:http://127\\.0\\.0\\.1:" + port
                        + "/|about:blank).*"));
    }

    protected BrowserContext session() {
        return session;
    }

    /** By the button of the log-in page. */
    protected void entrerDUnClic(String role) {
        page.navigate("/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(role))
                .click();
        attendreLesFigures();
    }

    /**
     * By the door behind that button, without showing the page where it stands nor what it leads to: most of what a journey
     * costs, when it goes elsewhere.
     */
    protected void entrer(String role, String adresse) {
        passerLaPorte(session, role);
        page.navigate(adresse);
    }

    private void passerLaPorte(BrowserContext dans, String role) {
        APIRequestContext requetes = dans.request();
        Matcher jeton = JETON.matcher(requetes.get("/connexion").text());
        assertThat(jeton.find()).as("a token in the log-in page").isTrue();
        APIResponse entree = requetes.post(
                "/demonstration",
                RequestOptions.create()
                        .setMaxRedirects(0)
                        .setForm(FormData.create()
                                .set("token", demonstration.jeton(Objects.requireNonNull(COMPTES.get(role))))
                                .set("_csrf", jeton.group(1))));
        assertThat(entree.headers().get("location")).as("where the door leads").isEqualTo("/");
    }

    protected void entrer(String role) {
        entrer(role, "/");
        attendreLesFigures();
    }

    protected void entrer() {
        entrer("Membre du comité");
    }

    /** The four figures with their sentence, each chart drawn. */
    protected void attendreLesFigures() {
        assertThat(page.locator("copil-figure figcaption")).hasCount(4);
        assertThat(page.locator("copil-graphique svg")).hasCount(4);
    }

    protected Locator figure(String id) {
        return page.locator("copil-figure#" + id);
    }

    protected Locator bouton(Locator dans, String nom) {
        return dans.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nom).setExact(true));
    }

    protected Locator territoire() {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Territoire"));
    }

    protected void attendreLeTerritoire(String nom) {
        assertThat(page.locator("h1")).hasText(nom);
    }

    protected void attendreLAdresse(String... morceaux) {
        page.waitForURL(adresse -> Stream.of(morceaux).allMatch(adresse::contains));
    }

    /** The text with ordinary spaces. */
    protected static String simple(String texte) {
        return texte.replace(Nombres.FINE, ' ').replace('\u00A0', ' ').strip();
    }

    /** Any no-break space where the expected text has an ordinary one; in words that the browser understands too. */
    protected static Pattern texte(String attendu) {
        return Pattern.compile(
                attendu.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0").replace(" ", "[\\s\\u00A0\\u202F]+"));
    }

    /**
     * Violations that keep someone out, as axe grades them. Run in the page itself, which holds no frame, and asked for the
     * faults alone: to describe thousands of sound elements takes longer than to check them.
     */
    protected List<String> violationsGraves() {
        return violationsGraves(page);
    }

    /** The same for what a theme can change, its colours alone: the page that was looked at whole, in the other theme. */
    protected List<String> contrastesGravesEn(ColorScheme theme) {
        teinter(theme);
        return violations(page, GRAVES, CONTRASTES);
    }

    /** Of another window than the first one. */
    protected static List<String> violationsGraves(Page page) {
        return violations(page, GRAVES, Map.of());
    }

    /** Whatever the weight that axe gives it. */
    protected List<String> violations() {
        return violations(page, TOUTES, EN_PLUS);
    }

    protected List<String> contrastesEn(ColorScheme theme) {
        teinter(theme);
        return violations(page, TOUTES, CONTRASTES);
    }

    protected void teinter(ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    }

    private static List<String> violations(Page page, List<String> impacts, Map<String, ?> regles) {
        assertThat(page.frames()).hasSize(1);
        if (page.evaluate("window.axe === undefined").equals(true)) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(VIOLATIONS, Map.of("impacts", impacts, "regles", regles)))
                .stream().map(String::valueOf).toList();
    }
}
