package fr.copil.figure;

/** What an axis of values says of itself, in the same words everywhere. */
public final class Axe {

    public static final String COUPE = "l'axe ne commence pas à 0";

    private Axe() {}
}
