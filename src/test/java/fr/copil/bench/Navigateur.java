package fr.copil.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Debian's Chromium, driven from outside; the times are taken in the page by {@code chronometre.js}. */
final class Navigateur implements AutoCloseable {

    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final double PATIENCE_MS = 20_000;
    private static final double REPOS_MS = 500;

    private final Playwright playwright;
    private final Browser chromium;
    private final String adresse;
    private final String compte;
    private final String session;
    private final String chronometre;

    Navigateur(URI adresse) {
        this(adresse, "membre");
    }

    /** @param compte by which it comes in */
    Navigateur(URI adresse, String compte) {
        this.compte = compte;
        this.adresse = adresse.toString();
        this.chronometre = ressource("chronometre.js");
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(OPTIONS));
        try (BrowserContext contexte = contexte(null)) {
            seConnecter(contexte);
            this.session = contexte.storageState();
        }
    }

    String version() {
        return chromium.version();
    }

    /** A browser that was never used, logged in already. */
    BrowserContext neuf() {
        return contexte(session);
    }

    /** An empty tab, at rest: a Chromium that opens a window is busy with itself for a while. */
    static Page onglet(BrowserContext contexte) {
        Page page = contexte.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.waitForTimeout(REPOS_MS);
        return page;
    }

    /** Opens the dashboard and waits for its four charts. */
    Trace ouvrir(Page page) {
        page.navigate(adresse, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return Trace.lire(page.evaluate("copilBench.dessines(4)"));
    }

    /** Counts from now on what the page's main thread works, in processor time: what others do does not count. */
    static DoubleSupplier travail(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject horloge = new JsonObject();
        horloge.addProperty("timeDomain", "threadTicks");
        session.send("Performance.enable", horloge);
        return () -> session.send("Performance.getMetrics").getAsJsonArray("metrics").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(mesure -> mesure.get("name").getAsString().equals("TaskDuration"))
                .mapToDouble(mesure -> mesure.get("value").getAsDouble())
                .sum();
    }

    /** A slow line and an old machine, from now on. */
    static void freiner(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject ligne = new JsonObject();
        ligne.addProperty("offline", false);
        ligne.addProperty("latency", 60);
        ligne.addProperty("downloadThroughput", 4_000_000 / 8);
        ligne.addProperty("uploadThroughput", 4_000_000 / 8);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", ligne);
        JsonObject processeur = new JsonObject();
        processeur.addProperty("rate", 4);
        session.send("Emulation.setCPUThrottlingRate", processeur);
    }

    /** The time from navigation to display of a static image of the same server, in seconds. */
    double ouvrirImage(Page page) {
        page.navigate(adresse + "icone.svg");
        return ((Number) page.evaluate("performance.getEntriesByType('navigation')[0].loadEventStart")).doubleValue()
                / 1000;
    }

    /** Opens real dashboards, each with a session of its own, and leaves them open. */
    int garderOuverts(int nombre) {
        for (int i = 0; i < nombre; i++) {
            BrowserContext contexte = contexte(null);
            seConnecter(contexte);
            Page page = onglet(contexte);
            ouvrir(page);
            page.waitForTimeout(300);
        }
        return nombre;
    }

    private BrowserContext contexte(@Nullable String etat) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(1366, 768);
        if (etat != null) {
            options.setStorageState(etat);
        }
        BrowserContext contexte = chromium.newContext(options);
        contexte.addInitScript(chronometre);
        return contexte;
    }

    private void seConnecter(BrowserContext contexte) {
        Page page = onglet(contexte);
        page.navigate(adresse + "connexion");
        page.locator("input[name=username][type=text]").fill(compte);
        page.locator("input[name=password][type=password]").fill("copil");
        page.locator("button.copil-bouton").click();
        page.locator("copil-graphique").first().waitFor();
        page.close();
    }

    private static String ressource(String nom) {
        try (InputStream flux = Objects.requireNonNull(Navigateur.class.getResourceAsStream(nom), nom)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
