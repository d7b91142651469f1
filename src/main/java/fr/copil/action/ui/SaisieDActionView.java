package fr.copil.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.copil.acces.Droit;
import fr.copil.action.Action;
import fr.copil.action.ActionsService;
import fr.copil.action.SaisieDActionsService;
import fr.copil.commun.Dates;
import fr.copil.commun.ErreurCopil;
import fr.copil.direct.BrouillonService;
import fr.copil.ui.Boutons;
import fr.copil.ui.Criteres;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Message;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** An action of the reader's service, entered or corrected; what was typed stays until it is kept, on another day too. */
@Route(value = "actions/saisie", layout = MainLayout.class)
@RolesAllowed(Droit.CONDUIRE_DES_ACTIONS)
class SaisieDActionView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ACTION = "action";

    private final transient ActionsService actions;
    private final transient SaisieDActionsService service;
    private final transient BrouillonService brouillons;
    private final H1 entete = new H1();
    private final Paragraph retrouve = new Paragraph();
    private final Div place = new Div();
    private final TextField motif = new TextField("Pourquoi cette correction");
    private final Message refus = Message.alerte().absentSiVide();
    private @Nullable ActionForm form;
    private transient @Nullable Action corrigee;
    private String titre = "";
    private boolean reprise;

    SaisieDActionView(ActionsService actions, SaisieDActionsService service, BrouillonService brouillons) {
        this.actions = actions;
        this.service = service;
        this.brouillons = brouillons;
        motif.setMaxLength(SaisieDActionsService.MOTIF_MAX);
        motif.setWidthFull();
        motif.addValueChangeListener(saisie -> motif.setInvalid(false));
        retrouve.addClassName("copil-avis");
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new Paragraph(new Anchor(Adresses.LISTE, "Actions")),
                        entete,
                        retrouve,
                        place,
                        motif,
                        refus,
                        Boutons.rangee(Boutons.principal("Enregistrer", this::enregistrer)));
    }

    static QueryParameters deLAction(long id) {
        return QueryParameters.of(ACTION, String.valueOf(id));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        Criteres criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        corrigee = demandee(criteres.valeur(ACTION)).orElse(null);
        titre = corrigee == null ? "Saisir une action" : "Corriger : " + corrigee.titre();
        entete.setText(Typographie.fines(titre));
        motif.setVisible(corrigee != null);
        refus.dire("");
        ActionForm neuf = new ActionForm(service);
        form = neuf;
        place.removeAll();
        place.add(neuf);
        reprise = true;
        if (corrigee != null) {
            neuf.montrer(corrigee);
        } else {
            neuf.choisir(Set.of(Objects.requireNonNullElse(criteres.valeur("engagement"), "")));
            neuf.choisirLeLieu(Objects.requireNonNullElse(criteres.valeur("territoire"), ""));
        }
        retrouve.setVisible(false);
        brouillons.lire(objet()).ifPresent(brouillon -> {
            neuf.reprendre(brouillon.champs());
            retrouve.setText(Typographie.fines(
                    "Brouillon du " + Dates.moment(brouillon.le().toInstant()) + " retrouvé, pas encore enregistré."));
            retrouve.setVisible(true);
        });
        reprise = false;
        neuf.suivre(this::garder);
    }

    private Optional<Action> demandee(@Nullable String id) {
        return id != null && id.matches("[0-9]{1,15}")
                ? actions.parId(Long.parseLong(id)).filter(Action::sienne)
                : Optional.empty();
    }

    private String objet() {
        return "action:" + (corrigee == null ? "nouvelle" : corrigee.id() + ":" + corrigee.version());
    }

    private void garder() {
        if (!reprise && form != null) {
            brouillons.garder(objet(), form.gardes());
        }
    }

    private void enregistrer() {
        refus.dire("");
        ActionForm rempli = form;
        if (rempli == null) {
            return;
        }
        if (rempli.jourIllisible()) {
            refus.dire("Un des jours n'en est pas un : écrivez-le comme 01/09/2025.");
            return;
        }
        try {
            long id;
            if (corrigee == null) {
                id = service.creer(rempli.saisie());
            } else {
                id = corrigee.id();
                service.corriger(id, corrigee.version(), rempli.saisie(), motif.getValue());
            }
            brouillons.jeter(objet());
            UI.getCurrentOrThrow().navigate("actions/" + id);
        } catch (ErreurCopil e) {
            if (e.code().equals("ACTION-MOTIF")) {
                Message.refuser(motif, e);
            } else if (!rempli.refuser(e)) {
                refus.refuser(e);
            }
        } catch (AccessDeniedException interdit) {
            refus.dire("Votre compte ne permet pas cette action. Rien n'a été changé.");
        }
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
