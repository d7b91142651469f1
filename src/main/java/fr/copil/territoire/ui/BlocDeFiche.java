package fr.copil.territoire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.copil.ui.Fiche;
import fr.copil.ui.LigneDeSigles;
import fr.copil.ui.Liste;

/** One table of the sheet, folded under its title, with its caution and the way to the whole list. */
class BlocDeFiche extends Composite<Section> {

    private final Div contenu = new Div();
    private final Paragraph note = new Paragraph();
    private final Liste liste = new Liste();
    private final Anchor suite = new Anchor();
    private final LigneDeSigles sigles = new LigneDeSigles();

    BlocDeFiche(Tableau tableau) {
        this(tableau.titre());
        note.addClassName("fiche-note");
        contenu.add(note, sigles, liste, suite);
        liste.montrer(tableau.liste());
        entourer(tableau);
    }

    private BlocDeFiche(String titre) {
        getContent().addClassName("territoire-bloc");
        NativeDetails details = new NativeDetails();
        details.setSummary(new H2(titre));
        details.setContent(contenu);
        getContent().add(details);
    }

    /** The same table, read again: it stays as folded as it is. */
    void actualiser(Tableau tableau) {
        liste.actualiser(tableau.liste());
        entourer(tableau);
    }

    private void entourer(Tableau tableau) {
        note.setText(tableau.note());
        sigles.dire(tableau.note());
        note.setVisible(!tableau.note().isEmpty());
        liste.setVisible(!tableau.liste().lignes().isEmpty());
        suite.setVisible(tableau.suite() != null);
        if (tableau.suite() != null) {
            suite.setHref(tableau.suite().lien());
            suite.setText(tableau.suite().texte());
        }
    }

    /** What is said of it in fields. */
    static Component reste(Fiche fiche) {
        BlocDeFiche bloc = new BlocDeFiche("Où il est, ce qu'il contient, ce qui s'y mesure");
        bloc.contenu.add(fiche);
        return bloc;
    }
}
