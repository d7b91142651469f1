package fr.copil.bilan.ui;

import fr.copil.direct.Presences;

/** One section of one bilan, as drafts and presences name it. */
record Place(long bilan, String cle) {

    /** Of a draft. */
    String objet() {
        return "bilan:" + bilan + ":" + cle;
    }

    /** Of a presence. */
    String page() {
        return "bilan:" + bilan + "/" + cle;
    }

    /** Said when somebody begins or stops writing there. */
    String annonce() {
        return Presences.cle(page());
    }
}
