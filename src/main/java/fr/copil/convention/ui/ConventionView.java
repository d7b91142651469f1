package fr.copil.convention.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.convention.ConventionService;
import fr.copil.convention.Document;
import fr.copil.convention.Documents;
import fr.copil.convention.EngagementService;
import fr.copil.convention.FiltreEngagements;
import fr.copil.convention.TexteService;
import fr.copil.ui.Criteres;
import fr.copil.ui.Fiche;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Onglets;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One document: what it says of itself, then the tabs of what it holds. */
@Route(value = "conventions/:code", layout = MainLayout.class)
@PermitAll
class ConventionView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ConventionService conventions;
    private final transient EngagementService engagements;
    private final transient TexteService textes;
    private final Fiche fiche = new Fiche();
    private final Onglets onglets = new Onglets();
    private final Volets volets = new Volets();
    private String titreDeLaPage = "";

    ConventionView(ConventionService conventions, EngagementService engagements, TexteService textes) {
        this.conventions = conventions;
        this.engagements = engagements;
        this.textes = textes;
        getContent().addClassName("copil-page");
        getContent().add(fiche, onglets, volets);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        String code = evenement.getRouteParameters().get("code").orElse("");
        Criteres criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        Documents documents = conventions.documents();
        documents
                .de(code)
                .ifPresentOrElse(
                        document -> montrer(document, documents, criteres), () -> montrerInconnue(code, documents));
    }

    private void montrer(Document document, Documents documents, Criteres criteres) {
        Vue vue = Vue.lire(criteres.valeur("vue"));
        titreDeLaPage = document.convention().titreCourt() + " · Copil";
        fiche.montrer(FicheConvention.de(document, documents));
        onglets.setVisible(true);
        onglets.montrer("Contenu du document", OngletsConvention.de(document, vue));
        volets.montrer(volets(document, vue, criteres));
    }

    private List<Volet> volets(Document document, Vue vue, Criteres criteres) {
        String code = document.code();
        FiltreEngagements filtre = DemandeEngagements.lire(code, criteres);
        return switch (vue) {
            case OBJECTIFS -> List.of(VoletEngagements.arbre(document, filtre, engagements.lister(filtre), criteres));
            case SYNTHESE -> List.of(new VoletSynthese(document, engagements.synthese(code)).volet());
            case ORPHELINS -> List.of(VoletEngagements.orphelins(document, engagements.lister(filtre), criteres));
            case INSTANCES -> VoletsInstances.de(document, textes.instances(code), textes.evenements(code));
            case VALEURS -> List.of(VoletValeurs.de(document, textes.valeurs(code)));
            case REFERENCES -> new VoletsReferences(document, textes.notices(code)).volets();
        };
    }

    private void montrerInconnue(String code, Documents documents) {
        titreDeLaPage = "Convention inconnue · Copil";
        fiche.montrer(FicheConvention.inconnue(code, documents));
        onglets.setVisible(false);
        volets.montrer(List.of());
    }

    @Override
    public String getPageTitle() {
        return titreDeLaPage;
    }
}
