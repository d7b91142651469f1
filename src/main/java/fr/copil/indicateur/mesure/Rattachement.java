package fr.copil.indicateur.mesure;

import fr.copil.territoire.Versions;

/**
 * A group that an establishment or a network counts in, from one rentrée to another.
 *
 * @param du first rentrée; 0 when none was before
 */
public record Rattachement(Population population, int du, int au) {

    /** Whatever the map. */
    public static Rattachement toujours(Population population) {
        return new Rattachement(population, 0, Versions.SANS_FIN);
    }
}
