package fr.copil.territoire.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.copil.ui.Liste;

/** One table of the sheet with its title, its caution and the way to the whole list. */
class BlocDeFiche extends Composite<Section> {

    BlocDeFiche(Tableau tableau) {
        getContent().addClassName("territoire-bloc");
        getContent().add(new H2(tableau.titre()));
        if (!tableau.note().isEmpty()) {
            Paragraph note = new Paragraph(tableau.note());
            note.addClassName("fiche-note");
            getContent().add(note);
        }
        if (!tableau.liste().lignes().isEmpty()) {
            Liste liste = new Liste();
            liste.montrer(tableau.liste());
            getContent().add(liste);
        }
        if (tableau.suite() != null) {
            getContent().add(new Anchor(tableau.suite().lien(), tableau.suite().texte()));
        }
    }
}
