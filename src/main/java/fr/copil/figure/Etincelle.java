package fr.copil.figure;

import java.util.List;

/**
 * A series small enough for a line of a list: no axis, its years at their true distance. Decision 0053.
 *
 * @param dite what it shows, for those who do not see it
 * @param unite as {@link Graphique.Courbes} says it: it bounds how much a small change may be magnified
 */
public record Etincelle(String dite, String unite, List<Trace> traces) {

    public record Trace(Trait trait, List<Lieu> lieux) {}

    /** @param detache whether no line comes to it from the one before: years are missing between, or the producer changed */
    public record Lieu(int annee, double valeur, boolean detache) {}
}
