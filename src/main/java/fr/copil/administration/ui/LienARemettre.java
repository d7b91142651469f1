package fr.copil.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.copil.acces.LienRemis;
import fr.copil.commun.Dates;
import fr.copil.ui.Typographie;

/** A link, shown once: it is not kept, and nobody can show it again. */
class LienARemettre extends Composite<Div> {

    LienARemettre(String fait, LienRemis lien) {
        Code adresse = new Code(lien.adresse());
        adresse.addClassName("compte-lien");
        getContent()
                .add(
                        new Paragraph(Typographie.fines(fait + " Remettez ce lien à « " + lien.compte()
                                + " », et à personne d'autre ; il vaut jusqu'au "
                                + Dates.moment(lien.expireLe().toInstant())
                                + " et ne sera plus affiché :")),
                        adresse);
    }
}
