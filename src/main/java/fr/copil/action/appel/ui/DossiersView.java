package fr.copil.action.appel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.copil.action.appel.DossiersChanges;
import fr.copil.action.appel.DossiersService;
import fr.copil.action.appel.SessionDAppel;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.Criteres;
import fr.copil.ui.Liste;
import fr.copil.ui.MainLayout;
import fr.copil.ui.Typographie;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One session of a call for projects: what is asked for, what is decided. Decision 0064. */
@Route(value = "appel", layout = MainLayout.class)
@PermitAll
class DossiersView extends Composite<Section> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DossiersService service;
    private final H1 entete = new H1();
    private final Nav sessions = new Nav();
    private final Paragraph phrase = new Paragraph();
    private final Anchor deposer = new Anchor("/appel/depot", "Déposer un dossier");
    private final Anchor importer = new Anchor("/appel/import", "Par un classeur");
    private final Liste liste = new Liste();
    private transient Criteres criteres = new Criteres(Map.of());
    private String titre = "";

    DossiersView(DossiersService service, EnDirect direct) {
        this.service = service;
        sessions.getElement().setAttribute("aria-label", "Autres appels à projets");
        sessions.addClassName("copil-selecteurs");
        direct.suivre(this, this::relire).sur(Set.of(DossiersChanges.CLE));
        getContent().addClassName("copil-page");
        getContent()
                .add(
                        new Paragraph(new Anchor("/actions", "Actions")),
                        entete,
                        sessions,
                        phrase,
                        new Div(deposer, new Span(" "), importer),
                        liste);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent evenement) {
        criteres = Criteres.de(evenement.getLocation().getQueryParameters());
        SessionDAppel session = lire();
        dire(session);
        liste.montrer(DossiersEnListe.de(session));
    }

    private SessionDAppel lire() {
        String annee = Objects.requireNonNullElse(criteres.valeur("annee"), "");
        return service.session(
                annee.matches("[0-9]{4}") ? Integer.parseInt(annee) : 0,
                Objects.requireNonNullElse(criteres.valeur("appel"), ""));
    }

    private void dire(SessionDAppel session) {
        titre = session.sessions().isEmpty()
                ? "Appels à projets"
                : "Appel à projets : " + session.annee() + ", " + session.appel();
        entete.setText(Typographie.fines(titre));
        phrase.setText(Typographie.fines(session.phrase()));
        deposer.setVisible(session.ouverte());
        importer.setVisible(session.ouverte());
        sessions.removeAll();
        sessions.setVisible(session.sessions().size() > 1);
        session.sessions().stream()
                .filter(nom -> nom.annee() != session.annee() || !nom.appel().equals(session.appel()))
                .forEach(nom -> sessions.add(new Anchor(
                        DossiersEnListe.LISTE + "?" + DossiersEnListe.parametres(nom.annee(), nom.appel()),
                        Typographie.fines(nom.enClair()))));
    }

    private void relire() {
        SessionDAppel session = lire();
        dire(session);
        liste.actualiser(DossiersEnListe.de(session));
    }

    @Override
    public String getPageTitle() {
        return titre + " · Copil";
    }
}
