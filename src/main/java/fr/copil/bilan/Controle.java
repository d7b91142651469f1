package fr.copil.bilan;

/**
 * One point of the list gone through before the freeze.
 *
 * @param bloquant whether the freeze waits for it
 * @param lien address of the place where it is mended
 */
public record Controle(boolean bloquant, String message, String lien) {}
