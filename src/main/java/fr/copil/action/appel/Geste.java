package fr.copil.action.appel;

/** What a reader may do to a dossier, as it stands. */
public enum Geste {
    INSTRUIRE,
    AVISER,
    PRIORISER,
    DECIDER,
    FINANCER,
    RETIRER
}
