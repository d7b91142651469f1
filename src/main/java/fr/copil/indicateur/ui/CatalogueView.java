package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.copil.acces.Droit;
import fr.copil.commun.Annonce;
import fr.copil.direct.ui.EnDirect;
import fr.copil.indicateur.Catalogue;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.FiltreIndicateurs;
import fr.copil.indicateur.attendu.CollecteService;
import fr.copil.ui.Criteres;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Set;

/** All the indicateurs of the documents, to search and to filter. */
@Route(value = "indicateurs", layout = MainLayout.class)
@PermitAll
class CatalogueView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CatalogueService service;
    private final transient CollecteService collecte;
    private final Paragraph chapeau = new Paragraph();
    private final Liste liste = new Liste();
    private transient Criteres criteres = new Criteres(Map.of());

    CatalogueView(CatalogueService service, CollecteService collecte, AuthenticationContext acces, EnDirect direct) {
        this.service = service;
        this.collecte = collecte;
        direct.suivre(this, this::relire).sur(Set.of(Annonce.CHIFFRES));
        getContent().addClassName("copil-page");
        getContent().add(new H1("Indicateurs"), chapeau, liste);
        if (acces.hasRole(Droit.REPETER_UNE_LIVRAISON)) {
            getContent()
                    .add(new Paragraph(new Anchor(
                            "/repetition", "Aperçu avant publication : ce que chacun lira d’une livraison")));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        Catalogue catalogue = lire();
        chapeau.setText(Typographie.fines(CatalogueEnListe.chapeau(catalogue.etendue())));
        liste.montrer(CatalogueEnListe.de(catalogue, collecte.mesDues(), criteres));
    }

    private Catalogue lire() {
        return service.lire(FiltreIndicateurs.lire(criteres.parametres()));
    }

    private void relire() {
        liste.actualiser(CatalogueEnListe.de(lire(), collecte.mesDues(), criteres));
    }

    @Override
    public String getPageTitle() {
        return "Indicateurs · Copil";
    }
}
