package fr.copil.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.action.Action;
import fr.copil.action.ActionsChangees;
import fr.copil.action.ActionsService;
import fr.copil.action.FiltreActions;
import fr.copil.action.ResumeDActions;
import fr.copil.commun.CodeTerritoire;
import fr.copil.direct.ui.EnDirect;
import fr.copil.ui.SousLaPage;
import fr.copil.ui.Typographie;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;

/** The latest actions under the page of an engagement or of a territory. */
@org.springframework.stereotype.Component
@Order(2)
class ActionsSousLaPage implements SousLaPage {

    private static final String ENGAGEMENTS = "/engagements/";
    private static final String TERRITOIRES = "/territoires/";

    private final ActionsService service;
    private final EnDirect direct;

    ActionsSousLaPage(ActionsService service, EnDirect direct) {
        this.service = service;
        this.direct = direct;
    }

    @Override
    public Optional<Component> sur(String sujet) {
        if (sujet.startsWith(ENGAGEMENTS)) {
            String id = sujet.substring(ENGAGEMENTS.length());
            return Optional.of(new Place(FiltreActions.engagement(id), "engagement=" + id));
        }
        return sujet.startsWith(TERRITOIRES)
                ? CodeTerritoire.lire(sujet.substring(TERRITOIRES.length()))
                        .map(code -> new Place(FiltreActions.territoire(code), "territoire=" + code))
                : Optional.empty();
    }

    private final class Place extends Composite<Section> {

        private final transient FiltreActions filtre;
        private final String parametres;

        Place(FiltreActions filtre, String parametres) {
            this.filtre = filtre;
            this.parametres = parametres;
            direct.suivre(this, this::montrer).sur(Set.of(ActionsChangees.CLE));
            montrer();
        }

        private void montrer() {
            ResumeDActions resume = service.resume(filtre);
            getContent().removeAll();
            setVisible(resume.nombre() > 0 || resume.ouverte());
            getContent().add(new H2("Actions"), new Paragraph(Typographie.fines(resume.phrase())));
            UnorderedList liste = new UnorderedList();
            resume.dernieres()
                    .forEach(action -> liste.add(new ListItem(
                            new Anchor(Adresses.fiche(action.id()), Typographie.fines(action.titre())),
                            new Span(Typographie.fines(suite(action))))));
            if (!resume.dernieres().isEmpty()) {
                getContent().add(liste);
            }
            Paragraph liens = new Paragraph();
            if (resume.nombre() > 0) {
                liens.add(new Anchor(Adresses.LISTE + "?" + parametres, "Toutes, avec leur carte"));
                if (parametres.startsWith("territoire")) {
                    liens.add(
                            new Span(" · "),
                            new Anchor(
                                    Adresses.LISTE + "?par=" + ActionsEnListe.PAR_ENGAGEMENT + "&" + parametres,
                                    "En tableau, par engagement"));
                }
            }
            if (resume.ouverte()) {
                liens.add(
                        new Span(resume.nombre() > 0 ? " · " : ""),
                        new Anchor(Adresses.SAISIE + "?" + parametres, "Saisir une action"));
            }
            getContent().add(liens);
        }

        private static String suite(Action action) {
            String combien = action.participants().enClair();
            return " : " + action.ou().nomEtNiveau() + ", " + EnClair.dates(action) + ", "
                    + action.etat().libelle()
                    + (combien.isEmpty()
                            ? ""
                            : action.participants().total() == null
                                    ? ", participants : " + combien
                                    : ", " + combien + " participants");
        }
    }
}
