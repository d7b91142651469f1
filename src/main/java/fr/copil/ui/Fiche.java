package fr.copil.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The one component every definition sheet is made of; it carries the title of its page. Decision 0002. */
@Tag("copil-fiche")
@JsModule("./fiche/copil-fiche.ts")
public class Fiche extends Modelise<FicheModele> {}
