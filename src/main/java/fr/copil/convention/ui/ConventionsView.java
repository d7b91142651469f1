package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.acces.LecteurCourant;
import fr.copil.convention.ConventionService;
import fr.copil.convention.Documents;
import fr.copil.convention.EngagementChange;
import fr.copil.direct.Partage;
import fr.copil.direct.ui.Ecoute;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.Compose;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/** What was signed, on one page. */
@Route(value = "conventions", layout = MainLayout.class)
@PermitAll
class ConventionsView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ConventionService service;
    private final transient Partage partage;
    private final transient Ecoute ecoute;
    private final Liste liste = new Liste();

    ConventionsView(ConventionService service, Partage partage, EnDirect direct, LecteurCourant lecteurs) {
        this.service = service;
        this.partage = partage;
        this.ecoute = direct.suivre(this, this::relire);
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new H1("Conventions"),
                        new Paragraph(Typographie.fines(
                                "Engagements suivis : les engagements, les orientations et ce que le document dit "
                                        + "déjà réalisé. État de départ : celui que le document lui-même rapporte.")),
                        liste);
        if (lecteurs.lecteur().peut(Droit.LIRE_UN_PROJET)) {
            Anchor projets = new Anchor(
                    "/conventions/projets",
                    lecteurs.lecteur().peut(Droit.ECRIRE_UNE_CONVENTION)
                            ? "Écrire une convention ou un avenant"
                            : "Conventions et avenants en projet");
            projets.addClassName("copil-bouton-secondaire");
            getContent().add(new Paragraph(projets));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        Documents documents = service.documents();
        ecoute.sur(documents.tous().stream()
                .map(document -> EngagementChange.cleDeConvention(document.code()))
                .collect(Collectors.toSet()));
        liste.montrer(new ConventionsEnListe(documents).modele());
    }

    private void relire() {
        Documents documents = service.documentsEnDirect();
        liste.actualiser(partage.lire("conventions", () -> Compose.de(new ConventionsEnListe(documents).modele())));
    }

    @Override
    public String getPageTitle() {
        return "Conventions · Copil";
    }
}
