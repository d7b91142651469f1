package fr.copil.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.action.Action;
import fr.copil.action.ActionsChangees;
import fr.copil.action.ActionsService;
import fr.copil.action.SaisieDActionsService;
import fr.copil.commun.Textes;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.Boutons;
import fr.copil.ui.Fiche;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/** One action: what is done, where, by whom, for how many, and what proves it. */
@Route(value = "actions/:id", layout = MainLayout.class)
@PermitAll
class ActionView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int CHIFFRES_MAX = 15;

    private final transient ActionsService service;
    private final transient SaisieDActionsService saisies;
    private final Fiche fiche = new Fiche();
    private final Div preuve = new Div();
    private final Div gestes = new Div();
    private String id = "";
    private String titre = "";

    ActionView(ActionsService service, SaisieDActionsService saisies, EnDirect direct) {
        this.service = service;
        this.saisies = saisies;
        direct.suivre(this, this::relire).sur(Set.of(ActionsChangees.CLE));
        getContent().addClassName("copil-page");
        getContent().add(fiche, preuve, gestes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        id = evenement.getRouteParameters().get("id").orElse("");
        montrer(lire());
    }

    private Optional<Action> lire() {
        return id.matches("[0-9]{1," + CHIFFRES_MAX + "}") ? service.parId(Long.parseLong(id)) : Optional.empty();
    }

    private void montrer(Optional<Action> lue) {
        preuve.removeAll();
        gestes.removeAll();
        titre = lue.map(Action::titre).orElse("Action inconnue");
        fiche.montrer(lue.map(ActionEnFiche::de).orElseGet(() -> ActionEnFiche.inconnue(Textes.abreger(id, 40))));
        lue.ifPresent(this::entourer);
    }

    private void entourer(Action action) {
        if (Action.adresse(action.preuve())) {
            Anchor lien = new Anchor(action.preuve(), "Ouvrir ce qui prouve cette action");
            lien.getElement().setAttribute("rel", "noopener noreferrer");
            preuve.add(new Paragraph(lien));
        }
        if (action.sienne()) {
            gestes.add(Boutons.rangee(
                    Boutons.secondaire("Corriger", () -> UI.getCurrentOrThrow()
                            .navigate("actions/saisie", SaisieDActionView.deLAction(action.id()))),
                    Boutons.discret(
                            "Retirer", action.titre(), () -> new RetraitDActionDialogue(saisies, action).open()),
                    Boutons.discret("Historique", action.titre(), () -> new HistoriqueDActionDialogue(
                                    action.titre(), saisies.versions(action.id()))
                            .open())));
        } else {
            gestes.add(new Paragraph(
                    Typographie.fines("Cette action est dite par " + action.service() + " : ce service la corrige.")));
        }
    }

    private void relire() {
        Optional<Action> lue = lire();
        preuve.removeAll();
        gestes.removeAll();
        fiche.actualiser(lue.map(ActionEnFiche::de).orElseGet(() -> ActionEnFiche.inconnue(Textes.abreger(id, 40))));
        lue.ifPresent(this::entourer);
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
