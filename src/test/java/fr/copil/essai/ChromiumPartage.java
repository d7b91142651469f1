package fr.copil.essai;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One Chromium for all the journeys of a run, with the sessions that they leave to each other; closed after the last. */
final class ChromiumPartage implements BeforeAllCallback {

    private @Nullable Ouvert ouvert;

    @Override
    public void beforeAll(ExtensionContext classe) {
        ouvert = classe.getRoot()
                .getStore(Namespace.create(ChromiumPartage.class))
                .computeIfAbsent(Ouvert.class, cle -> new Ouvert(new Chromium(), new ArrayList<>()), Ouvert.class);
    }

    /**
     * @param libres sessions that a test has left, with nothing of it but the files of the application in their cache: most
     *     of a first page is to read them
     */
    private record Ouvert(Chromium chromium, List<BrowserContext> libres) implements AutoCloseable {

        @Override
        public void close() {
            chromium.close();
        }
    }

    private Ouvert ouvert() {
        return Objects.requireNonNull(ouvert);
    }

    Browser navigateur() {
        return ouvert().chromium().navigateur();
    }

    /** One that a test has left, or a new one. */
    BrowserContext session(String racine) {
        if (!ouvert().libres().isEmpty()) {
            return ouvert().libres().removeLast();
        }
        BrowserContext nouvelle = navigateur()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("fr-FR")
                        .setTimezoneId("Europe/Paris")
                        .setBaseURL(racine)
                        // It would answer for pages that a test asks the server for; its own journey lets it be.
                        .setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        nouvelle.setDefaultTimeout(Chromium.PATIENCE_EN_MS);
        return nouvelle;
    }

    /** Copil keeps nothing in a browser but its cookie. */
    void liberer(BrowserContext quittee) {
        quittee.pages().forEach(Page::close);
        quittee.clearCookies();
        quittee.clearPermissions();
        ouvert().libres().add(quittee);
    }
}
