package fr.copil.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code index.html} paints the shell of the dashboard before any script runs; the other screens have the bar and a title of
 * it, and those that stand outside the shell nothing.
 */
@Component
class PremierePeinture implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent evenement) {
        evenement.addIndexHtmlRequestListener(PremierePeinture::adapter);
    }

    private static void adapter(IndexHtmlResponse page) {
        adapter(page.getDocument(), chemin(page.getVaadinRequest().getPathInfo()));
    }

    static void adapter(Document page, String chemin) {
        if (!dansLaCoquille(chemin)) {
            page.select("#avant").remove();
        } else if (!chemin.isEmpty()) {
            page.select("#avant i:not(:first-child)").remove();
        }
    }

    private static String chemin(@Nullable String demande) {
        return demande == null || demande.isEmpty() ? "" : demande.substring(1);
    }

    private static boolean dansLaCoquille(String chemin) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(chemin)
                .map(vue -> vue.getAnnotation(Route.class))
                .filter(route -> route.layout() == MainLayout.class)
                .isPresent();
    }
}
