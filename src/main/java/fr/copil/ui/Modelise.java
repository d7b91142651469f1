package fr.copil.ui;

import com.vaadin.flow.component.Component;
import tools.jackson.databind.node.ObjectNode;

/** A component of the browser that shows one model and keeps its own state: focus, open parts, scroll. */
public abstract class Modelise<M> extends Component {

    private static final String MODELE = "modele";
    private static final String SIGLES = "sigles";
    private static final String ACTUALISATION = "actualisation";

    /** For a reader who has just asked for it. */
    public void montrer(M modele) {
        poser(Compose.de(modele));
    }

    /** For a reader who already had it in front of them: what differs is marked and said once; nothing else moves. */
    public void actualiser(M modele) {
        actualiser(Compose.de(modele));
    }

    private void poser(Compose<M> modele) {
        getElement().setPropertyJson(MODELE, modele.json());
        getElement().setPropertyJson(SIGLES, modele.sigles());
    }

    public void actualiser(Compose<M> modele) {
        ObjectNode nouveau = modele.json();
        if (!nouveau.equals(getElement().getPropertyRaw(MODELE))) {
            poser(modele);
            getElement().setProperty(ACTUALISATION, getElement().getProperty(ACTUALISATION, 0) + 1.0);
        }
    }
}
