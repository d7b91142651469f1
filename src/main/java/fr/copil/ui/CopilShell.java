package fr.copil.ui;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;

/**
 * The page around the application: language, viewport, style. No Vaadin theme is loaded: Copil's tokens dress its base
 * styles. What changes comes by a websocket, by long polling where a proxy refuses it; what a person does goes by ordinary
 * requests, so that each passes the entrance's filters. Decision 0007.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@CssImport("./jetons.css")
@CssImport("./copil.css")
@CssImport("./acces.css")
public class CopilShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings reglages) {
        reglages.setViewport("width=device-width, initial-scale=1");
        reglages.addMetaTag("color-scheme", "light dark");
        reglages.addFavIcon("icon", "icone.svg", "any");
    }
}
