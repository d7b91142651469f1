package fr.copil.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.copil.essai.CetteMachine;
import fr.copil.essai.Chromium;
import fr.copil.essai.DonneesCopiees;
import fr.copil.essai.Processus;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server dies in the middle of a séance, with no goodbye: the room finds its point and its clock again. */
@Timeout(300)
class SeanceInterrompueParcoursTest {

    private static final String CABINET = "Cabinet du sous-préfet";
    private static final String[] POINTS = {"L'ouverture", "La réussite", "La suite"};

    private final Chromium chromium = new Chromium();
    private final int port = CetteMachine.portLibre();
    private final Path dossier;
    private @Nullable Process copil;

    SeanceInterrompueParcoursTest(@TempDir Path dossier) {
        this.dossier = dossier;
    }

    @AfterEach
    void fermer() {
        chromium.close();
        tuer();
    }

    /** As it is shipped: a process of its own, the embedded base, the demonstration. */
    private void demarrer() throws IOException {
        Process lance = Processus.copil(
                dossier,
                "--copil.home=" + dossier.resolve("copil"),
                "--copil.data=" + dossier.resolve("data"),
                "--copil.demo=true",
                "--server.address=127.0.0.1",
                "--server.port=" + port);
        copil = lance;
        BufferedReader dit = lance.inputReader(StandardCharsets.UTF_8);
        StringBuilder avant = new StringBuilder();
        for (String ligne = dit.readLine(); ligne != null; ligne = dit.readLine()) {
            avant.append(ligne).append('\n');
            if (ligne.contains("Copil est prêt")) {
                // What nobody reads would stop it.
                Thread.ofVirtual().start(() -> dit.lines().forEach(autre -> {}));
                return;
            }
        }
        throw new IllegalStateException("Copil ended:\n" + avant);
    }

    /** As when the machine goes off: nothing is told to anybody. */
    private void tuer() {
        if (copil != null) {
            copil.toHandle().destroyForcibly();
            copil.onExit().join();
        }
    }

    /** Somebody in a browser of their own, with an account of the demonstration, where they look. */
    private Page ouvrir(String role, String adresse) {
        Page page = chromium.navigateur()
                .newContext(new Browser.NewContextOptions().setLocale("fr-FR").setBaseURL("http://127.0.0.1:" + port))
                .newPage();
        entrer(page, role, adresse);
        return page;
    }

    private static void entrer(Page page, String role, String adresse) {
        page.navigate("/connexion");
        bouton(page, role).click();
        assertThat(page.locator("h1").first()).isVisible();
        page.navigate(adresse);
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + nom)));
    }

    private static void preparer(Page page) {
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("Comité").setExact(true))
                .fill("Comité interministériel");
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Comité interministériel")))
                .click();
        page.getByLabel("Jour").fill("15/12/2030");
        page.keyboard().press("Tab");
        bouton(page, "Préparer la séance").click();
        page.waitForURL(Pattern.compile("/seances/\\d+$"));
        for (int i = 0; i < POINTS.length; i++) {
            bouton(page, "Ajouter un point").click();
            page.getByLabel("Titre").fill(POINTS[i]);
            bouton(page, "Enregistrer").click();
            assertThat(page.locator(".seances-points li")).hasCount(i + 1);
        }
    }

    private static void voir(Page page, String titre) {
        assertThat(page.locator("copil-projection h1")).hasText(titre);
    }

    private static Object depuis(Page mur) {
        return mur.evaluate("document.querySelector('copil-projection').modele.depuis");
    }

    @Test
    void un_serveur_tue_au_milieu_de_la_seance_la_rend_a_son_point_a_son_heure_et_a_qui_l_anime() throws IOException {
        DonneesCopiees.reduites(dossier.resolve("data"));
        demarrer();
        Page cabinet = ouvrir(CABINET, "/seances");
        preparer(cabinet);
        String seance = cabinet.url().replaceAll(".*(/seances/\\d+).*", "$1");
        bouton(cabinet, "Ouvrir la séance").click();
        assertThat(cabinet.locator(".seances-conduite")).containsText("point 1 sur 3");
        Page mur = cabinet.context().newPage();
        mur.navigate(seance + "/projection");
        voir(mur, POINTS[0]);
        mur.keyboard().press("PageDown");
        voir(mur, POINTS[1]);
        Object avant = depuis(mur);
        cabinet.getByLabel("Décision", new Page.GetByLabelOptions().setExact(true))
                .fill("Réunir les villes");
        cabinet.getByLabel("Qui (fonction et service)").fill("Cabinet, préfecture");
        bouton(cabinet, "Noter la décision").click();
        assertThat(cabinet.locator(".seances-decision")).containsText("Réunir les villes");

        tuer();
        demarrer();

        entrer(mur, CABINET, seance + "/projection");
        voir(mur, POINTS[1]);
        assertThat(mur.locator("copil-projection .barre")).containsText("reste");
        assertThat(depuis(mur)).as("since when").isEqualTo(avant);
        Page membre = ouvrir("Membre du comité", seance + "/projection");
        voir(membre, POINTS[1]);
        mur.keyboard().press("PageDown");
        voir(mur, POINTS[2]);
        voir(membre, POINTS[2]);
        mur.navigate(seance);
        assertThat(mur.locator(".seances-decision")).containsText("Réunir les villes");
    }
}
