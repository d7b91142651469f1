package fr.copil.indicateur.versement;

/**
 * Two indicateurs about the same people.
 *
 * @param memeNumerateur one is the other's second name; otherwise they share a dénominateur only
 */
record LienDeSecret(String de, String vers, boolean memeNumerateur) {}
