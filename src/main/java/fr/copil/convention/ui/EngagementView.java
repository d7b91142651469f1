package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.convention.EngagementService;
import fr.copil.convention.FicheEngagement;
import fr.copil.convention.suivi.ui.PanneauSuivi;
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
    private final PanneauSuivi suivi;
    private String titreDeLaPage = "";

    EngagementView(EngagementService service, PanneauSuivi suivi) {
        this.service = service;
        this.suivi = suivi;
        getContent().addClassName("copil-page");
        getContent().add(fiche, suivi, volets);
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
        suivi.montrer(page.engagement().id());
        suivi.quandIlChange(() -> service.fiche(page.engagement().id())
                .ifPresent(relue -> fiche.montrer(new FicheDEngagement(relue).modele())));
    }

    private void montrerInconnu(String id) {
        titreDeLaPage = "Engagement inconnu · Copil";
        fiche.montrer(FicheDEngagement.inconnu(id, service.proches(id)));
        volets.montrer(List.of());
        suivi.montrer(null);
    }

    @Override
    public String getPageTitle() {
        return titreDeLaPage;
    }
}
