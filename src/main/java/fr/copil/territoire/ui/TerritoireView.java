package fr.copil.territoire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.commun.CodeTerritoire;
import fr.copil.commun.Textes;
import fr.copil.territoire.FicheTerritoire;
import fr.copil.territoire.FicheTerritoireService;
import fr.copil.ui.Fiche;
import fr.copil.ui.FicheModele;
import fr.copil.ui.FicheModele.LienNomme;
import fr.copil.ui.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** The sheet of one territory. */
@Route(value = "territoires/:code", layout = MainLayout.class)
@PermitAll
class TerritoireView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FicheTerritoireService service;
    private final Inconnu inconnu = new Inconnu();
    private final Fiche entete = new Fiche();
    private final Div tableaux = new Div();
    private String titre = "";

    TerritoireView(FicheTerritoireService service) {
        this.service = service;
        getContent().addClassNames("copil-page", "copil-territoire");
        tableaux.addClassName("territoire-blocs");
        getContent().add(entete, inconnu, tableaux);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        String code = evenement.getRouteParameters().get("code").orElse("");
        Optional<FicheTerritoire> fiche = CodeTerritoire.lire(code)
                // As the list of quartiers prints it.
                .or(() -> CodeTerritoire.lire("QPV-" + code))
                .flatMap(service::fiche);
        inconnu.effacer();
        tableaux.removeAll();
        if (fiche.isEmpty()) {
            titre = "Territoire inconnu";
            entete.montrer(new FicheModele(
                    List.of(new LienNomme("Territoires", Adresses.LISTE)),
                    "",
                    "Territoire inconnu",
                    "",
                    List.of(),
                    List.of()));
            inconnu.montrer(Textes.abreger(code, 40), service.proches(code), Adresses::fiche);
            return;
        }
        titre = fiche.get().territoire().nomEtNiveau();
        entete.montrer(TerritoireEnFiche.de(fiche.get()));
        TableauxDuTerritoire.de(fiche.get()).forEach(tableau -> tableaux.add(new BlocDeFiche(tableau)));
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
