package fr.copil.convention.suivi.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.copil.commun.Dates;
import fr.copil.commun.Nombres;
import fr.copil.convention.suivi.Preuve;
import fr.copil.ui.Typographie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What proves that something was done: addresses, and files as downloads. */
class PreuvesPanneau extends Composite<Div> {

    private static final double OCTETS_PAR_KO = 1024;

    private @Nullable List<Preuve> montrees;

    /** The same again leaves the links where they are. */
    void montrer(List<Preuve> preuves) {
        if (preuves.equals(montrees)) {
            return;
        }
        montrees = preuves;
        getContent().removeAll();
        if (preuves.isEmpty()) {
            getContent().add(new Paragraph("Aucune preuve jointe."));
            return;
        }
        UnorderedList liste = new UnorderedList();
        liste.addClassName("suivi-preuves");
        preuves.forEach(preuve -> liste.add(ligne(preuve)));
        getContent().add(liste);
    }

    private static ListItem ligne(Preuve preuve) {
        String adresse = preuve.adresse();
        Long octets = preuve.octets();
        Anchor lien = adresse == null
                ? new Anchor("/preuves/" + preuve.id(), preuve.nom())
                : new Anchor(adresse, preuve.nom(), AnchorTarget.BLANK);
        lien.setRouterIgnore(true);
        if (adresse != null) {
            lien.getElement().setAttribute("rel", "noopener noreferrer");
        }
        Span detail = new Span(Typographie.fines(
                (octets == null ? "lien" : Nombres.entier(Math.max(1, Math.round(octets / OCTETS_PAR_KO))) + " Ko")
                        + " · " + preuve.fonction() + ", le "
                        + Dates.moment(preuve.le().toInstant())));
        detail.addClassName("liste-detail");
        return new ListItem(lien, detail);
    }
}
