package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.convention.ConventionService;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;

/** What was signed, on one page. */
@Route(value = "conventions", layout = MainLayout.class)
@PermitAll
class ConventionsView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ConventionService service;
    private final Liste liste = new Liste();

    ConventionsView(ConventionService service) {
        this.service = service;
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Conventions"),
                        new Paragraph(Typographie.fines(
                                "Engagements suivis : les engagements, les orientations et ce que le document dit "
                                        + "déjà réalisé. État de départ : celui que le document lui-même rapporte.")),
                        liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        liste.montrer(new ListeDesConventions(service.documents()).modele());
    }

    @Override
    public String getPageTitle() {
        return "Conventions · Copil";
    }
}
