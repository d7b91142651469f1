package fr.copil.convention.dispositif;

/** What becomes of the sites of a relevé in the total of its year. Decision 0068. */
public enum PlaceDuReleve {
    COMPTE,
    /** Part of a broader relevé, which counts. */
    DONT,
    /** Said of the same place by another service later. */
    REDIT,
    /** Of a network or of an establishment, which may be in a quartier that counts. */
    NON_ADDITIONNE,
    /** Says no number of sites, or the dispositif does not run there. */
    SANS_SITES
}
