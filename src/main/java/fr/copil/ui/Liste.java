package fr.copil.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The one component every list of Copil is made of. Decision 0002. */
@Tag("copil-liste")
@JsModule("./liste/copil-liste.ts")
public class Liste extends Modelise<ListeModele> {

    @Override
    public void montrer(ListeModele modele) {
        setId(modele.id());
        super.montrer(modele);
    }
}
