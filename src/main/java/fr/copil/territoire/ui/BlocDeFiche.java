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
import fr.copil.ui.FicheModele;
import fr.copil.ui.Liste;

/** One table of the sheet, folded under its title, with its caution and the way to the whole list. */
class BlocDeFiche extends Composite<Section> {

    private final Div contenu = new Div();

    BlocDeFiche(Tableau tableau) {
        this(tableau.titre());
        if (!tableau.note().isEmpty()) {
            Paragraph note = new Paragraph(tableau.note());
            note.addClassName("fiche-note");
            contenu.add(note);
        }
        if (!tableau.liste().lignes().isEmpty()) {
            Liste liste = new Liste();
            liste.montrer(tableau.liste());
            contenu.add(liste);
        }
        if (tableau.suite() != null) {
            contenu.add(new Anchor(tableau.suite().lien(), tableau.suite().texte()));
        }
    }

    private BlocDeFiche(String titre) {
        getContent().addClassName("territoire-bloc");
        NativeDetails details = new NativeDetails();
        details.setSummary(new H2(titre));
        details.setContent(contenu);
        getContent().add(details);
    }

    /** What is said of it in fields. */
    static Component reste(FicheModele modele) {
        Fiche fiche = new Fiche();
        fiche.montrer(modele);
        BlocDeFiche bloc = new BlocDeFiche("Où il est, ce qu'il contient, ce qui s'y mesure");
        bloc.contenu.add(fiche);
        return bloc;
    }
}
