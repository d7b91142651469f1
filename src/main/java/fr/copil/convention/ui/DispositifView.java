package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.convention.dispositif.DispositifFiche;
import fr.copil.convention.dispositif.DispositifService;
import fr.copil.convention.dispositif.RecensementService;
import fr.copil.convention.dispositif.RelevesChanges;
import fr.copil.convention.dispositif.RelevesService;
import fr.copil.convention.dispositif.ui.RecensementDuDispositif;
import fr.copil.direct.BrouillonService;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.Criteres;
import fr.copil.ui.Fiche;
import fr.copil.ui.FicheModele;
import fr.copil.ui.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/** One dispositif: its row of the census, and how its doubtful words were read; then what services count of it today. */
@Route(value = "dispositifs/:id", layout = MainLayout.class)
@PermitAll
class DispositifView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DispositifService service;
    private final Fiche fiche = new Fiche();
    private final RecensementDuDispositif aujourdhui;
    private String titre = "";

    DispositifView(
            DispositifService service,
            RelevesService releves,
            RecensementService recensement,
            BrouillonService brouillons,
            EnDirect direct) {
        this.service = service;
        this.aujourdhui = new RecensementDuDispositif(releves, recensement, brouillons);
        direct.suivre(this, aujourdhui::relire).sur(Set.of(RelevesChanges.CLE));
        getContent().addClassName("copil-page");
        getContent().add(fiche, aujourdhui);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        String id = evenement.getRouteParameters().get("id").orElse("");
        Optional<DispositifFiche> lue = service.fiche(id);
        FicheModele modele =
                lue.map(DispositifEnFiche::de).orElseGet(() -> DispositifEnFiche.inconnu(id, service.proches(id)));
        titre = modele.titre();
        fiche.montrer(modele);
        aujourdhui.setVisible(lue.isPresent());
        lue.ifPresent(connue -> aujourdhui.montrer(
                id,
                connue.dispositif().nom(),
                Criteres.de(evenement.getLocation().getQueryParameters()).page()));
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
