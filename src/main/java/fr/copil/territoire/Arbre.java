package fr.copil.territoire;

import java.util.List;
import java.util.Map;

/**
 * One step of the walk from France to a school: a territory, what it holds in all, and what stands just below it.
 *
 * @param chemin from France to the territory, itself last
 */
public record Arbre(List<Territoire> chemin, Map<Rubrique, Long> nombres, List<Branche> branches) {

    /** A territory just below, with what it holds in all. */
    public record Branche(Territoire territoire, Map<Rubrique, Long> nombres) {}

    public Territoire noeud() {
        return chemin.getLast();
    }
}
