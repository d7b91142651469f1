package fr.copil.reseau.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.copil.reseau.Signe;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Each script that the page is served with bears the sign of its answer; what slips into the page does not, and is not run. */
@Component
class ScriptsSignes implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent evenement) {
        evenement.addIndexHtmlRequestListener(ScriptsSignes::signer);
    }

    private static void signer(IndexHtmlResponse page) {
        Signe.lu(page.getVaadinRequest().getAttribute(Signe.ATTRIBUT)).ifPresent(signe -> {
            page.getDocument().select("script, link[rel=modulepreload]").attr("nonce", signe.texte());
            // Read by the loader of the bundle, for the parts that it fetches later.
            page.getDocument()
                    .head()
                    .appendChild(
                            new Element("meta").attr("property", "csp-nonce").attr("nonce", signe.texte()));
        });
    }
}
