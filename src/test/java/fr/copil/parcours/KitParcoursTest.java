package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.copil.comite.ComiteService;
import fr.copil.comite.OrdreDuJourService;
import fr.copil.comite.PointSaisi;
import fr.copil.comite.SeanceSaisie;
import fr.copil.commun.CodeTerritoire;
import fr.copil.essai.ParcoursEssai;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A séance that meets without a network: its kit from a disk, what is decided typed into it, then taken back. */
class KitParcoursTest extends ParcoursEssai {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ComiteService comites;

    @Autowired
    private OrdreDuJourService ordre;

    @Autowired
    private UserDetailsService comptes;

    @AfterEach
    void effacer() {
        for (String table : new String[] {
            "comite_reprise",
            "comite_suite",
            "comite_decision",
            "comite_presence",
            "comite_point",
            "comite_seance",
            "comite_membre",
            "comite"
        }) {
            jdbc.update("delete from " + table);
        }
    }

    private long preparer() {
        UserDetails cabinet = comptes.loadUserByUsername("cabinet");
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(cabinet, null, cabinet.getAuthorities()));
        try {
            long comite = comites.appeler("INS-LA-10", CodeTerritoire.departement("44"));
            long id = ordre.planifier(
                    comites.lire(comite).orElseThrow(), SeanceSaisie.de(LocalDate.of(2026, 12, 15), "", 90, ""));
            for (String[] un : new String[][] {
                {"Écart de réussite", "/?territoire=DEP-44&convention=LA#ecart-qpv"},
                {"Décrochage", "/engagements/LA-P-b"},
                {"Divers", ""}
            }) {
                ordre.ajouter(id, new PointSaisi(un[0], 10, "la DSDEN", un[1], "", "", "Mes notes"));
            }
            return id;
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Path enregistrer(Path disque, Download download) {
        Path fichier = disque.resolve(download.suggestedFilename());
        download.saveAs(fichier);
        return fichier;
    }

    private static Locator bouton(Page dans, String nom) {
        return dans.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texte(nom)));
    }

    /** In a browser of its own, that has no network. */
    private Page ouvrir(BrowserContext hors, Path kit, List<String> dits) {
        Page page = hors.newPage();
        page.onConsoleMessage(message -> dits.add(message.text()));
        page.onPageError(dits::add);
        page.onRequest(requete -> {
            if (!requete.url().startsWith("file:") && !requete.url().startsWith("blob:")) {
                dits.add(requete.url());
            }
        });
        page.navigate(kit.toUri().toString());
        return page;
    }

    private static void noter(Page kit, String quoi, String pour) {
        kit.getByLabel("Décision", new Page.GetByLabelOptions().setExact(true)).fill(quoi);
        kit.getByLabel("Qui (fonction et service)").fill("Cabinet, préfecture");
        kit.getByLabel("Pour le (jj/mm/aaaa)").fill(pour);
    }

    @Test
    void une_seance_se_tient_sans_reseau_et_ses_decisions_reviennent(@TempDir Path disque) throws IOException {
        long id = preparer();
        entrer("Cabinet du sous-préfet", "/seances/" + id);
        Path fichier = enregistrer(
                disque, page.waitForDownload(() -> page.getByText("HTML").click()));
        Assertions.assertThat(Files.size(fichier)).isBetween(20_000L, 10L * 1024 * 1024);

        List<String> dits = new ArrayList<>();
        Path decisions;
        Page copil = page;
        try (BrowserContext hors = copil.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("fr-FR")
                        .setViewportSize(1920, 1080)
                        .setOffline(true))) {
            Page kit = ouvrir(hors, fichier, dits);
            parcourir(kit);
            noter(kit, "Réunir les villes", "31/02/2027");
            bouton(kit, "Noter la décision").click();
            assertThat(kit.locator("#faute-pour")).containsText("jj/mm/aaaa");
            kit.getByLabel("Pour le (jj/mm/aaaa)").fill("01/02/2027");
            bouton(kit, "Noter la décision").click();
            noter(kit, "Écrire au rect", "");
            kit.reload();
            assertThat(kit.locator("#liste li")).hasCount(1);
            assertThat(kit.locator("#quoi")).hasValue("Écrire au rect");
            noter(kit, "Écrire au rectorat", "");
            kit.locator("#quoi").press("Enter");
            assertThat(kit.locator("#liste li")).hasCount(2);
            corriger(kit);
            accessible(kit);
            decisions = enregistrer(disque, kit.waitForDownload(() -> bouton(kit, "Enregistrer les décisions")
                    .click()));
            assertThat(kit.locator("#garde")).containsText("Toutes sont dans le fichier");
        }
        page = copil;
        Assertions.assertThat(dits).as("what the kit says or asks").isEmpty();
        Assertions.assertThat(decisions.getFileName().toString()).matches("copil-seance-2026-\\d\\d-decisions\\.json");

        reprendre(decisions);
    }

    private static void parcourir(Page kit) {
        assertThat(kit.locator("h1")).containsText("Comité interministériel");
        kit.keyboard().press("PageDown");
        assertThat(kit.locator(".courant h2")).containsText("1. Écart de réussite");
        assertThat(kit.locator(".courant svg")).isVisible();
        Assertions.assertThat(petitCorps(kit))
                .as("pixels of the smallest print")
                .isGreaterThanOrEqualTo(28);
        kit.keyboard().press("d");
        assertThat(kit.locator(".courant table")).isVisible();
        kit.keyboard().press("ArrowRight");
        assertThat(kit.locator(".courant h2")).containsText("2. Décrochage");
        kit.keyboard().press("b");
        assertThat(kit.locator("#noir")).isVisible();
        kit.keyboard().press("Escape");
        assertThat(kit.locator("#noir")).isHidden();
        assertThat(kit.locator(".courant h2")).containsText("2. Décrochage");
        kit.keyboard().press("Home");
        assertThat(kit.locator(".courant h2")).containsText("Ordre du jour");
        kit.keyboard().press("ArrowRight");
        kit.keyboard().press("ArrowRight");
        kit.keyboard().press("n");
        assertThat(kit.locator(".courant h2")).hasText("Décisions");
        assertThat(kit.locator("#point option:checked")).containsText("Décrochage");
    }

    private static void corriger(Page kit) {
        bouton(kit, "Corriger : Réunir les villes").click();
        kit.locator("#quoi").fill("Réunir les villes et les écoles");
        bouton(kit, "Enregistrer la correction").click();
        assertThat(kit.locator("#liste li").first()).containsText("Réunir les villes et les écoles");
        bouton(kit, "Supprimer : Écrire au rectorat").click();
        assertThat(kit.locator("#liste li")).hasCount(1);
        bouton(kit, "Rétablir").click();
        assertThat(kit.locator("#liste li")).hasCount(2);
    }

    /** On the form, then on a figure, in both themes. */
    private void accessible(Page kit) {
        page = kit;
        for (String touche : new String[] {"", "Home", "PageDown"}) {
            if (!touche.isEmpty()) {
                kit.locator("h2:visible").first().press(touche);
            }
            kit.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            Assertions.assertThat(violationsGraves()).as(touche).isEmpty();
            Assertions.assertThat(contrastesGravesEn(ColorScheme.DARK))
                    .as(touche + " sombre")
                    .isEmpty();
        }
        kit.locator("h2:visible").first().press("n");
    }

    /** As people do: the same file chosen again is sent again. */
    private void choisir(Path decisions) {
        Locator choisir = bouton(page, "Choisir le fichier de décisions");
        if (!choisir.isVisible()) {
            page.getByText("Reprendre les décisions d’un kit").click();
        }
        page.waitForFileChooser(choisir::click).setFiles(decisions);
    }

    private void reprendre(Path decisions) {
        choisir(decisions);
        bouton(page, "Reprendre 2 décisions").click();
        assertThat(page.locator("main")).containsText("2 décisions reprises");
        assertThat(page.locator(".seances-decision").first()).containsText("/D1");
        assertThat(page.locator(".seances-decision").first()).containsText("Réunir les villes et les écoles");
        Assertions.assertThat(jdbc.queryForList("select sujet from comite_decision order by id", String.class))
                .containsExactly("/engagements/LA-P-b", "/engagements/LA-P-b");
        choisir(decisions);
        assertThat(page.locator("main")).containsText(texte("Rien à reprendre de ce fichier"));
        Assertions.assertThat(violationsGraves()).isEmpty();
    }

    /** Of all words on the screen, those of the drawing as they are drawn. */
    private static double petitCorps(Page kit) {
        return ((Number)
                        kit.evaluate(
                                """
                        () => Math.min(...[...document.querySelectorAll('body *')]
                          .filter((e) => e.checkVisibility({ opacityProperty: true }) && !e.closest('script, style'))
                          .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()))
                          .map((e) => {
                            const svg = e.ownerSVGElement;
                            const fois = Number(getComputedStyle(document.documentElement).getPropertyValue('--grossissement'));
                            return svg
                              ? Number(e.getAttribute('font-size')) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
                              : Number.parseFloat(getComputedStyle(e).fontSize) * fois;
                          }))
                        """))
                .doubleValue();
    }
}
