package fr.copil.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The measures of one thing, side by side. Decision 0053. */
@Tag("copil-tuiles")
@JsModule("./tuile/copil-tuiles.ts")
public class Tuiles extends Modelise<TuilesModele> {}
