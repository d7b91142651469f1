package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.indicateur.Repetition;
import fr.copil.indicateur.RepetitionService;
import fr.copil.ui.Criteres;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;

/** What each audience reads of a delivery, what is hidden from whom and why. */
@Route(value = "repetition", layout = MainLayout.class)
@RolesAllowed({"REFERENT", "ADMINISTRATEUR"})
class RepetitionView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RepetitionService service;
    private final Paragraph chapeau = new Paragraph();
    private final Liste bilan = new Liste();
    private final Liste cellules = new Liste();

    RepetitionView(RepetitionService service) {
        this.service = service;
        getContent().addClassName("copil-page");
        getContent().add(new H1("Répétition générale"), chapeau, bilan, cellules);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        Criteres criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        Repetition repetition = service.lire(RepetitionListe.demande(criteres, criteres.page()));
        chapeau.setText(Typographie.fines(RepetitionListe.chapeau(repetition)));
        bilan.setVisible(repetition.choisie() != null);
        bilan.montrer(RepetitionListe.bilan(repetition));
        cellules.montrer(RepetitionListe.cellules(repetition));
    }

    @Override
    public String getPageTitle() {
        return "Répétition générale · Copil";
    }
}
