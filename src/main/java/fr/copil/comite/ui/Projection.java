package fr.copil.comite.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.copil.ui.Modelise;
import java.util.function.Consumer;

/** One point for a room; what keys and fingers ask for comes by name, and the view decides. */
@Tag("copil-projection")
@JsModule("./seance/copil-projection.ts")
class Projection extends Modelise<ProjectionModele> implements HasComponents {

    /** @param suite given {@code suivant}, {@code precedent}, {@code retour}, {@code territoire}, {@code tableau}, {@code serie} or {@code liste} */
    void surGeste(Consumer<String> suite) {
        getElement()
                .addEventListener(
                        "copil-geste",
                        geste -> suite.accept(
                                geste.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
    }
}
