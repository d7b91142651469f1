package fr.copil.ui;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A model typeset once, for all the screens that show it alike. */
@SuppressWarnings("UnusedTypeParameter") // says which component may show it
public final class Compose<M> {

    private final ObjectNode json;
    private final ArrayNode sigles;

    private Compose(ObjectNode json) {
        this.json = json;
        this.sigles = SiglesDuModele.dans(json);
    }

    public static <M> Compose<M> de(M modele) {
        return new Compose<>(Typographie.modele(modele));
    }

    /** What its initials stand for. */
    ArrayNode sigles() {
        return sigles;
    }

    /** Never written to: several sessions hold it. */
    ObjectNode json() {
        return json;
    }
}
