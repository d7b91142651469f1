package fr.copil.essai;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of this machine, which calls nobody by itself. */
public final class Chromium implements AutoCloseable {

    /** Long, because the machine may be busy: what is awaited comes as soon as it is there. */
    static final int PATIENCE_EN_MS = 60_000;

    /**
     * What Playwright itself turns off, for the last list alone counts, then two pages that Chromium draws behind the address
     * bar of each of its windows, which nobody sees: they took as long as the page of the test.
     */
    private static final String SANS = "--disable-features="
            + String.join(
                    ",",
                    "AvoidUnnecessaryBeforeUnloadCheckSync",
                    "BoundaryEventDispatchTracksNodeRemoval",
                    "DestroyProfileOnBrowserClose",
                    "DialMediaRouteProvider",
                    "GlobalMediaControls",
                    "HttpsUpgrades",
                    "LensOverlay",
                    "MediaRouter",
                    "PaintHolding",
                    "ThirdPartyStoragePartitioning",
                    "BlockOriginHeaderModificationOnRedirect",
                    "Translate",
                    "OptimizationHints",
                    "WebUIOmniboxPopup",
                    "WebUIOmniboxAimPopup");

    private final List<ProcessHandle> avant =
            ProcessHandle.current().descendants().toList();
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser navigateur;

    public Chromium(String... aussi) {
        navigateur = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CetteMachine.executable("chromium")
                                .orElseThrow(() -> new IllegalStateException("chromium is not on the PATH")))
                        .setArgs(Stream.concat(
                                        Stream.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-quic",
                                                "--no-first-run",
                                                "--disable-background-networking",
                                                "--disable-component-update",
                                                "--disable-sync",
                                                SANS),
                                        Stream.of(aussi))
                                .toList()));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_EN_MS);
    }

    public Browser navigateur() {
        return navigateur;
    }

    /** Ends it as when the machine goes off: without a goodbye. */
    public void tuer() {
        ProcessHandle.current()
                .descendants()
                .filter(processus -> !avant.contains(processus))
                .filter(processus -> processus.info().command().orElse("").contains("chrom"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
