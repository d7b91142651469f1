package fr.copil.commun;

import java.util.Set;

/**
 * A domain event that open screens may have to follow: published inside a transaction, heard after its commit. It names
 * what changed and carries no data, so that each screen reads again with the rights of its own reader.
 */
public interface Annonce {

    /** Some figure, of whichever indicateur: for screens that show them all. */
    String CHIFFRES = "chiffres";

    /** What changed, each as {@code kind:identifier}, for example {@code engagement:LA-E01}. */
    Set<String> cles();
}
