package fr.copil.audit.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.ListenerPriority;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.copil.commun.Acte;
import fr.copil.commun.NatureDActe;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The pages that somebody asked for without the right to open them, and was not shown. */
@Component
class PagesRefusees implements VaadinServiceInitListener {

    private final ApplicationEventPublisher annonces;
    private final AuthenticationContext acces;

    PagesRefusees(ApplicationEventPublisher annonces, AuthenticationContext acces) {
        this.annonces = annonces;
        this.acces = acces;
    }

    @Override
    public void serviceInit(ServiceInitEvent debut) {
        debut.getSource().addUIInitListener(page -> page.getUI().addBeforeEnterListener(new Entree()));
    }

    // Before the one that refuses, after which nobody is asked any more.
    @ListenerPriority(100)
    private final class Entree implements BeforeEnterListener {

        @Override
        public void beforeEnter(BeforeEnterEvent evenement) {
            RolesAllowed regle = evenement.getNavigationTarget().getAnnotation(RolesAllowed.class);
            if (regle != null && acces.isAuthenticated() && !acces.hasAnyRole(regle.value())) {
                annonces.publishEvent(new Acte(
                        NatureDActe.REFUS, "/" + evenement.getLocation().getPath(), "droit"));
            }
        }
    }
}
