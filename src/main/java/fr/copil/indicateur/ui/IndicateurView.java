package fr.copil.indicateur.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.indicateur.CatalogueService;
import fr.copil.indicateur.FicheIndicateur;
import fr.copil.ui.Fiche;
import fr.copil.ui.FicheModele;
import fr.copil.ui.Liste;
import fr.copil.ui.ListeModele;
import fr.copil.ui.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** One indicateur: its definition, what it serves, what its documents print, what is known of its data. */
@Route(value = "indicateurs/:code", layout = MainLayout.class)
@PermitAll
class IndicateurView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CatalogueService service;
    private final Fiche fiche = new Fiche();
    private final Div tableaux = new Div();
    private String titre = "";

    IndicateurView(CatalogueService service) {
        this.service = service;
        tableaux.addClassName("copil-page");
        getContent().addClassName("copil-page");
        getContent().add(fiche, tableaux);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        String code = evenement.getRouteParameters().get("code").orElse("");
        tableaux.removeAll();
        Optional<FicheIndicateur> trouvee = service.fiche(code);
        FicheModele modele =
                trouvee.map(IndicateurFiche::de).orElseGet(() -> IndicateurFiche.inconnu(code, service.proches(code)));
        trouvee.ifPresent(lue -> {
            ajouter("Engagements mesurés", IndicateurTableaux.engagements(lue.engagements()));
            ajouter("Valeurs et cibles imprimées", IndicateurTableaux.valeurs(lue.valeurs()));
            // Another name has no data of its own: the sheet says where they are.
            if (lue.aliasDe().isEmpty()) {
                ajouter("Données reçues", IndicateurTableaux.donnees(lue.donnees()));
            }
            if (!lue.attentes().isEmpty()) {
                ajouter("Attendu de", IndicateurTableaux.attentes(lue.attentes()));
            }
        });
        titre = modele.titre();
        fiche.montrer(modele);
    }

    private void ajouter(String intitule, ListeModele modele) {
        Liste liste = new Liste();
        liste.montrer(modele);
        tableaux.add(new H2(intitule), liste);
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
