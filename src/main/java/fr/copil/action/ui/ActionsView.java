package fr.copil.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.copil.action.ActionsChangees;
import fr.copil.action.ActionsService;
import fr.copil.action.FiltreActions;
import fr.copil.action.PageDActions;
import fr.copil.direct.ui.EnDirect;
import fr.copil.figure.FigureModele;
import fr.copil.territoire.ContoursService;
import fr.copil.territoire.Territoire;
import fr.copil.territoire.TerritoireService;
import fr.copil.territoire.ui.ChoixTerritoire;
import fr.copil.ui.Criteres;
import fr.copil.ui.Figure;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The actions of a territory, to search, to filter and to print under the engagements that they serve. Decision 0063. */
@Route(value = "actions", layout = MainLayout.class)
@PermitAll
class ActionsView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ActionsService service;
    private final transient ContoursService contours;
    private final H1 entete = new H1();
    private final Paragraph phrase = new Paragraph();
    private final ComboBox<Territoire> lieu;
    private final Anchor partout = new Anchor(Adresses.LISTE, "Partout");
    private final Anchor saisir = new Anchor(Adresses.SAISIE, "Saisir une action");
    private final Anchor importer = new Anchor(Adresses.IMPORT, "Par un classeur");
    private final Anchor appels = new Anchor("/appel", "Appels à projets");
    private final Liste liste = new Liste();
    private final Figure carte = new Figure();
    private String titre = "";
    private transient Criteres criteres = new Criteres(Map.of());

    ActionsView(ActionsService service, TerritoireService territoires, ContoursService contours, EnDirect direct) {
        this.service = service;
        this.contours = contours;
        lieu = ChoixTerritoire.parmi("Territoire", territoires::pilotables);
        lieu.setWidth("24rem");
        lieu.addValueChangeListener(choix -> {
            if (choix.isFromClient() && choix.getValue() != null) {
                aller(choix.getValue());
            }
        });
        Div outils = new Div(lieu, partout, saisir, importer, appels);
        outils.addClassName("copil-selecteurs");
        direct.suivre(this, this::relire).sur(Set.of(ActionsChangees.CLE));
        getContent().addClassName("copil-page");
        getContent().add(entete, phrase, outils, liste, carte);
    }

    private void aller(Territoire choisi) {
        Map<String, String> parametres = new HashMap<>(criteres.parametres());
        parametres.remove("page");
        parametres.put("territoire", choisi.code().valeur());
        UI.getCurrentOrThrow().navigate("actions", QueryParameters.simple(parametres));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        PageDActions page = lire();
        dire(page);
        liste.montrer(ActionsEnListe.de(page, service.annees(), criteres));
        Optional<FigureModele> modele = CarteDesActions.de(page, contours);
        carte.setVisible(modele.isPresent());
        modele.ifPresent(carte::montrer);
    }

    private PageDActions lire() {
        return service.lister(
                FiltreActions.lire(criteres.parametres()), criteres.page(), ActionsEnListe.groupe(criteres));
    }

    private void dire(PageDActions page) {
        Optional<Territoire> ou = page.ou();
        titre = ou.map(t -> "Actions : " + t.nomEtNiveau()).orElse("Actions");
        entete.setText(Typographie.fines(titre));
        phrase.setText(Typographie.fines(page.phrase()));
        ou.ifPresentOrElse(lieu::setValue, lieu::clear);
        partout.setVisible(criteres.valeur("territoire") != null);
        saisir.setVisible(page.ouverte());
        importer.setVisible(page.ouverte());
    }

    /** The same address, read again: nothing moves but what changed. */
    private void relire() {
        PageDActions page = lire();
        dire(page);
        liste.actualiser(ActionsEnListe.de(page, service.annees(), criteres));
        Optional<FigureModele> modele = CarteDesActions.de(page, contours);
        if (carte.isVisible() && modele.isPresent()) {
            carte.actualiser(modele.get());
        } else {
            carte.setVisible(modele.isPresent());
            modele.ifPresent(carte::montrer);
        }
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
