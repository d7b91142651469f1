package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.convention.dispositif.DispositifService;
import fr.copil.ui.Fiche;
import fr.copil.ui.FicheModele;
import fr.copil.ui.MainLayout;
import jakarta.annotation.security.PermitAll;

/** One dispositif: its row of the census, and how its doubtful words were read. */
@Route(value = "dispositifs/:id", layout = MainLayout.class)
@PermitAll
class DispositifView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DispositifService service;
    private final Fiche fiche = new Fiche();
    private String titre = "";

    DispositifView(DispositifService service) {
        this.service = service;
        getContent().addClassName("copil-page");
        getContent().add(fiche);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        String id = evenement.getRouteParameters().get("id").orElse("");
        FicheModele modele = service.fiche(id)
                .map(DispositifEnFiche::de)
                .orElseGet(() -> DispositifEnFiche.inconnu(id, service.proches(id)));
        titre = modele.titre();
        fiche.montrer(modele);
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
