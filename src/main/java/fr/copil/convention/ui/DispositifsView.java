package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.convention.dispositif.DispositifFiltre;
import fr.copil.convention.dispositif.DispositifRecensement;
import fr.copil.convention.dispositif.DispositifService;
import fr.copil.ui.Criteres;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;

/** The census of dispositifs, to search and to filter. */
@Route(value = "dispositifs", layout = MainLayout.class)
@PermitAll
class DispositifsView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DispositifService service;
    private final Paragraph chapeau = new Paragraph();
    private final Liste liste = new Liste();

    DispositifsView(DispositifService service) {
        this.service = service;
        getContent().addClassName("copil-page");
        getContent().add(new H1("Dispositifs"), chapeau, liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        Criteres criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        DispositifRecensement recensement = service.lire(DispositifFiltre.lire(criteres.parametres()));
        chapeau.setText(Typographie.fines(DispositifsEnListe.chapeau(recensement.total())));
        liste.montrer(DispositifsEnListe.de(recensement, criteres));
    }

    @Override
    public String getPageTitle() {
        return "Dispositifs · Copil";
    }
}
