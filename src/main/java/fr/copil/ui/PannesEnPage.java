package fr.copil.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.copil.commun.BaseIndisponible;
import fr.copil.commun.ErreurCopil;
import fr.copil.commun.Textes;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What no screen caught is said on the page where it happened, and stays until it is closed: whoever pressed a button knows
 * that it did nothing. Decision 0062.
 */
@Component
class PannesEnPage implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(PannesEnPage.class);

    @Override
    public void serviceInit(ServiceInitEvent evenement) {
        evenement
                .getSource()
                .addSessionInitListener(ouverture -> ouverture.getSession().setErrorHandler(PannesEnPage::dire));
    }

    private static void dire(ErrorEvent panne) {
        Throwable cause = panne.getThrowable();
        UI page = UI.getCurrent();
        String code = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "Panne {} sur /{}",
                code,
                page == null ? "" : Textes.sansLien(page.getActiveViewLocation().getPath()),
                cause);
        if (page != null) {
            ErreurCopil refus = cause instanceof ErreurCopil connue
                    ? connue
                    : BaseIndisponible.de(cause).orElse(null);
            montrer(page, refus == null ? inconnue(code) : Message.refus(refus));
        }
    }

    private static Paragraph inconnue(String code) {
        Message.oublierCeQuiFutFait(null);
        return new Paragraph(Typographie.fines(
                "Copil a rencontré une panne : ce que vous venez de demander n'est peut-être pas fait. Rechargez la page pour"
                        + " le voir, et si cela se reproduit donnez ce code à l'administrateur : " + code + "."));
    }

    /** One at a time: the last one. */
    private static void montrer(UI page, Paragraph phrase) {
        Div ancienne = ComponentUtil.getData(page, Panne.class);
        if (ancienne != null) {
            ancienne.removeFromParent();
        }
        Panne panne = new Panne(phrase);
        ComponentUtil.setData(page, Panne.class, panne);
        page.add(panne);
    }

    /** Above the page, whichever it is. */
    private static final class Panne extends Div {

        Panne(Paragraph phrase) {
            Message.alerter(this).addClassName("copil-panne");
            NativeButton fermer = new NativeButton("Fermer", clic -> removeFromParent());
            fermer.addClassName("copil-bouton-secondaire");
            add(phrase, fermer);
        }
    }
}
