package fr.copil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Paragraph;

/** A room that is still empty: what will be there, and where to see some. */
public final class RienEncore extends Composite<Aside> {

    public RienEncore(String phrase, Component... suites) {
        getContent().addClassName("copil-rien-encore");
        getContent().getElement().setAttribute("aria-label", "Pour commencer");
        getContent().add(new Paragraph(Typographie.fines(phrase)));
        for (Component suite : suites) {
            getContent().add(new Paragraph(suite));
        }
    }
}
