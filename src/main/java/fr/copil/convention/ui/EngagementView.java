package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.convention.EngagementService;
import fr.copil.convention.FicheEngagement;
import fr.copil.ui.Fiche;
import fr.copil.ui.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One engagement: what was promised, where it stands, what measures it. */
@Route(value = "engagements/:id", layout = MainLayout.class)
@PermitAll
class EngagementView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EngagementService service;
    private final Fiche fiche = new Fiche();
    private final Volets volets = new Volets();
    private String titreDeLaPage = "";

    EngagementView(EngagementService service) {
        this.service = service;
        getContent().addClassName("copil-page");
        getContent().add(fiche, volets);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        String id = evenement.getRouteParameters().get("id").orElse("");
        service.fiche(id).ifPresentOrElse(this::montrer, () -> montrerInconnu(id));
    }

    private void montrer(FicheEngagement page) {
        titreDeLaPage = page.engagement().titre() + " · Copil";
        fiche.montrer(new FicheDEngagement(page).modele());
        volets.montrer(DetailsDEngagement.de(page));
    }

    private void montrerInconnu(String id) {
        titreDeLaPage = "Engagement inconnu · Copil";
        fiche.montrer(FicheDEngagement.inconnu(id, service.proches(id)));
        volets.montrer(List.of());
    }

    @Override
    public String getPageTitle() {
        return titreDeLaPage;
    }
}
