package fr.copil.ui;

import com.vaadin.flow.component.Component;

/** Makes the search box of the bar: the shell holds it without knowing what is searched. */
public interface RechercheGlobale {

    Component champ();
}
