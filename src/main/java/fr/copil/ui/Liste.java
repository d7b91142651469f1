package fr.copil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The one component every list of Copil is made of. */
@Tag("copil-liste")
@JsModule("./liste/copil-liste.ts")
public class Liste extends Component {

    public void montrer(ListeModele modele) {
        setId(modele.id());
        getElement().setPropertyJson("modele", Typographie.modele(modele));
    }
}
